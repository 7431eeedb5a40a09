package io.skillsync.billing.plan;

/// The plans by name, from the smallest to the largest.
public enum PlanTier {
    FREE,
    PRO,
    ENTERPRISE
}
