package io.skillsync.gateway.web;

import java.util.List;
import java.util.Set;

/// The origins besides our own whose pages may call the API.
public record Origins(Set<String> allowed) {
    public static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    public static final String REQUEST_HEADERS =
            "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Prefer,"
                    + " X-Request-Id, traceparent, tracestate";
    public static final String RESPONSE_HEADERS =
            "ETag, Location, Link, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id,"
                    + " Content-Disposition, WWW-Authenticate, Preference-Applied";

    public Origins {
        allowed = Set.copyOf(allowed);
    }

    public static Origins of(List<String> allowed) {
        return new Origins(Set.copyOf(allowed));
    }

    /// @param origin the request's `Origin` header
    /// @param self scheme and authority that the request was sent to
    public Verdict judge(String origin, String self) {
        if (origin.equals(self)) return Verdict.SAME;
        return allowed.contains(origin) ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /// What an origin is to us.
    public enum Verdict {
        SAME,
        ALLOWED,
        REFUSED
    }
}
