package io.skillsync.careerforge.opportunity;

/// Whether an opening still takes applications, and why not.
public enum OpeningStatus {
    ACTIVE,
    PAUSED,
    EXPIRED,
    FILLED,
    CANCELLED
}
