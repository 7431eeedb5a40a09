package io.skillsync.careerforge.opportunity;

/// What there is of interviews: nothing booked, one booked, all held.
public enum InterviewState {
    NONE,
    SCHEDULED,
    COMPLETED
}
