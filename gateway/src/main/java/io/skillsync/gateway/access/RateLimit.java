package io.skillsync.gateway.access;

import java.time.Duration;

/// So many requests at once, refilled steadily.
///
/// @param name how clients see it in the `RateLimit` headers
/// @param burst requests that a full bucket holds
/// @param refill requests that come back within each period
/// @param per the period
public record RateLimit(String name, int burst, int refill, Duration per) {
    public RateLimit {
        if (burst < 1 || refill < 1 || !per.isPositive())
            throw new IllegalArgumentException("The rate limit " + name + " lets nobody pass.");
    }

    /// As the `RateLimit-Policy` header of the IETF draft says it.
    public String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, burst, windowSeconds());
    }

    /// The time in which an empty bucket is full again.
    public long windowSeconds() {
        return Math.max(1, Math.ceilDiv(per.toMillis() * burst, refill * 1000L));
    }
}
