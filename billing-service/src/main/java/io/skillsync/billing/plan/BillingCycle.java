package io.skillsync.billing.plan;

/// How often a subscription is paid; allowances renew every month in either cycle.
public enum BillingCycle {
    MONTHLY,
    ANNUAL
}
