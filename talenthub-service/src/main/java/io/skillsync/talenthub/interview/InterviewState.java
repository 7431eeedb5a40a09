package io.skillsync.talenthub.interview;

/// Whether it is still to come.
public enum InterviewState {
    SCHEDULED,
    COMPLETED,
    CANCELLED
}
