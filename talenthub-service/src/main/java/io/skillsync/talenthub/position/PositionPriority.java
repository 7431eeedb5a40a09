package io.skillsync.talenthub.position;

/// How much a position matters to its organization.
public enum PositionPriority {
    LOW,
    MEDIUM,
    HIGH
}
