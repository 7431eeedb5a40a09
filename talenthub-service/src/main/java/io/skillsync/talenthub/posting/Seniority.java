package io.skillsync.talenthub.posting;

/// How experienced the person sought is.
public enum Seniority {
    INTERN,
    ENTRY,
    MID,
    SENIOR,
    LEAD,
    EXECUTIVE
}
