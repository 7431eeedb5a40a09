package io.skillsync.talenthub.posting;

/// Where the work is done.
public enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE
}
