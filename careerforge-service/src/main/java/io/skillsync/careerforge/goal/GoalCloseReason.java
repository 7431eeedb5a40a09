package io.skillsync.careerforge.goal;

/// Why a goal was cancelled.
public enum GoalCloseReason {
    /// Given up on.
    ABANDONED,
    /// Something else took its place.
    REPLACED,
    /// It no longer matters.
    NO_LONGER_RELEVANT
}
