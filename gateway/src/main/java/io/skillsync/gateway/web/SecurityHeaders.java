package io.skillsync.gateway.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// The headers that tell a browser to trust our pages as little as possible.
public final class SecurityHeaders {
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /// Swagger UI writes its styles into the page and draws its pictures from data addresses.
    private static final String DOCS =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
                    + " data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private SecurityHeaders() {}

    /// @param tls whether the client came by TLS, which HSTS makes the only way for a year
    public static Map<String, String> of(String path, boolean tls) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", policy(path));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (tls) headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        return headers;
    }

    private static String policy(String path) {
        if (path.equals("/docs") || path.startsWith("/docs/")) return DOCS;
        return path.startsWith("/api/") ? DATA : PAGE;
    }
}
