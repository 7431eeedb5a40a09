package io.skillsync.gateway.access;

import io.skillsync.gateway.Rejection;
import java.time.Duration;

/// The answer of a bucket: whether this request may pass, and what is left.
public record Allowance(RateLimit limit, boolean granted, long left, Duration pause) {
    /// As the `RateLimit` header of the IETF draft says it: requests left, seconds until more come.
    public String header() {
        return "\"%s\";r=%d;t=%d".formatted(limit.name(), left, seconds());
    }

    public Rejection refusal() {
        return new Rejection(
                        429,
                        "rate.exceeded",
                        "Too many requests",
                        "Too many requests in a short time; try again in %d s."
                                .formatted(seconds()))
                .with("Retry-After", Long.toString(seconds()))
                .with("RateLimit", header())
                .with("RateLimit-Policy", limit.policy());
    }

    private long seconds() {
        return granted && left > 0 ? 0 : Math.max(1, Math.ceilDiv(pause.toMillis(), 1000L));
    }
}
