package io.skillsync.aicore.matching;

/// Where the work is done.
public enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE
}
