package io.skillsync.kernel;

import java.time.Instant;

/// The plan's allowance for a feature is used up: answered with 402, what is left and when it
/// renews.
public final class QuotaExceeded extends Refusal {
    private final String feature;
    private final long left;
    private final Instant renewsAt;

    public QuotaExceeded(String feature, long left, Instant renewsAt) {
        super(
                "quota.exceeded",
                "This month's allowance for %s is used up; it renews at %s."
                        .formatted(
                                feature.toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                                renewsAt));
        this.feature = feature;
        this.left = left;
        this.renewsAt = renewsAt;
    }

    public String feature() {
        return feature;
    }

    public long left() {
        return left;
    }

    public Instant renewsAt() {
        return renewsAt;
    }
}
