package io.skillsync.aicore.allowance;

/// What this service does that a plan counts, in billing's words. Readings and letters are reserved
/// by the service that asks for them.
public enum MeteredFeature {
    /// A ranking of postings.
    JOB_MATCH,

    /// A review, a tailoring, a preparation pack or a mock interview.
    INSIGHT
}
