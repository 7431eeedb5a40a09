package io.skillsync.search.posting;

/// Where the work is done.
public enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE
}
