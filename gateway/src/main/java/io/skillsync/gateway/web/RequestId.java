package io.skillsync.gateway.web;

import java.util.UUID;
import java.util.regex.Pattern;

/// The name of one request, from the client where it sent a harmless one.
public final class RequestId {
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    public static String of(String sent, UUID fresh) {
        return sent != null && HARMLESS.matcher(sent).matches() ? sent : fresh.toString();
    }
}
