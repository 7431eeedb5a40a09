package io.skillsync.talenthub.posting;

/// Where a posting stands (C15 of the canonical model); the public sees it while it is ACTIVE.
public enum PostingStatus {
    DRAFT,
    ACTIVE,
    PAUSED,
    EXPIRED,
    FILLED,
    CANCELLED
}
