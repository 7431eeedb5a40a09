package io.skillsync.careerforge.goal;

/// Where a goal stands. The last two are final.
public enum GoalStatus {
    NOT_STARTED,
    IN_PROGRESS,
    PAUSED,
    COMPLETED,
    CANCELLED;

    public boolean closed() {
        return this == COMPLETED || this == CANCELLED;
    }
}
