package io.skillsync.gateway.route;

import io.skillsync.gateway.PathPatterns;

/// How many bytes a request may carry: much for the few declared uploads, little for the rest.
public record BodyLimits(long usual, long upload, PathPatterns uploads) {
    public boolean isUpload(String method, String path) {
        return method.equals("POST") && uploads.match(path);
    }

    public long of(String method, String path) {
        return isUpload(method, path) ? upload : usual;
    }
}
