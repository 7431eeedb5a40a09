package io.skillsync.gateway;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something that the gateway itself refuses, with everything that its problem document says. It
/// carries no stack trace: a refusal is an answer, not a fault, and floods of them must stay cheap.
public final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String title;
    private final transient Map<String, String> headers;

    public Rejection(int status, String code, String title, String detail) {
        this(status, code, title, detail, Map.of());
    }

    private Rejection(
            int status, String code, String title, String detail, Map<String, String> headers) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.title = title;
        this.headers = headers;
    }

    /// The same refusal with one more response header.
    public Rejection with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Rejection(status, code, title, getMessage(), more);
    }

    public static Rejection badRequest(String code, String detail) {
        return new Rejection(400, code, "Bad request", detail);
    }

    public static Rejection unauthenticated(String code, String detail) {
        var challenge =
                code.equals("token.missing")
                        ? "Bearer realm=\"skillsync\""
                        : "Bearer realm=\"skillsync\", error=\"invalid_token\"";
        return new Rejection(401, code, "Sign-in needed", detail)
                .with("WWW-Authenticate", challenge);
    }

    public static Rejection notFound() {
        return new Rejection(
                404, "route.not-found", "Not found", "Nothing is served at this address.");
    }

    public static Rejection tooLarge(long limit) {
        return new Rejection(
                413,
                "request.too-large",
                "Too large",
                "The body of this request may hold %d bytes at most.".formatted(limit));
    }

    public static Rejection unavailable(String code, String detail, int retryAfterSeconds) {
        return new Rejection(503, code, "Temporarily unavailable", detail)
                .with("Retry-After", Integer.toString(retryAfterSeconds));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
