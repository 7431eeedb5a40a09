package io.skillsync.billing.subscription;

/// How the last payment went; NONE on the free plan.
public enum PaymentStatus {
    NONE,
    PAID,
    PENDING,
    FAILED
}
