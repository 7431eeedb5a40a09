package io.skillsync.talenthub.posting;

/// What stretch of time an amount of pay is for.
public enum PayPeriod {
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
}
