package io.skillsync.talenthub.position;

/// Where a position stands; only an open one may have live postings.
public enum PositionStatus {
    DRAFT,
    OPEN,
    ON_HOLD,
    CLOSED
}
