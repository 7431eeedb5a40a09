package io.skillsync.aicore.allowance;

/// What a unit of the INSIGHT allowance was used for.
public enum InsightKind {
    RESUME_REVIEW,
    TAILORING,
    PREPARATION,
    MOCK_INTERVIEW
}
