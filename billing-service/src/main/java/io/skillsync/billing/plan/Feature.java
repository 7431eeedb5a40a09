package io.skillsync.billing.plan;

/// What is metered, one unit a use.
public enum Feature {
    RESUME_ANALYSIS,
    COVER_LETTER,
    JOB_MATCH,
    INSIGHT,
    EXPORT
}
