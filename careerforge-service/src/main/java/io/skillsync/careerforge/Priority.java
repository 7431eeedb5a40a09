package io.skillsync.careerforge;

/// How much something matters to its owner.
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
