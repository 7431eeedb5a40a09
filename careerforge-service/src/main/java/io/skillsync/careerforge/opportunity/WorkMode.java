package io.skillsync.careerforge.opportunity;

/// Where the work is done.
public enum WorkMode {
    REMOTE,
    HYBRID,
    ONSITE
}
