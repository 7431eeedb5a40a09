package io.skillsync.careerforge.resume;

/// How far an analysis is.
public enum ParseStatus {
    PENDING,
    RUNNING,
    DONE,
    FAILED;

    public boolean ended() {
        return this == DONE || this == FAILED;
    }
}
