package io.skillsync.talenthub.position;

/// Why a position or a posting ends by a person's act.
public enum ClosingOutcome {
    FILLED,
    CANCELLED
}
