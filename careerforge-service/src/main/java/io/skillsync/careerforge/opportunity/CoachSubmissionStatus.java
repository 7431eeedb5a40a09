package io.skillsync.careerforge.opportunity;

/// How the career coach names the status of an application (S1-36).
public enum CoachSubmissionStatus {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    REJECTED,
    ACCEPTED
}
