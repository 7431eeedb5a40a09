package io.skillsync.careerforge.opportunity;

/// How the career coach names the status of a job (S1-34).
public enum CoachJobStatus {
    INTERESTED,
    APPLIED,
    INTERVIEW_SCHEDULED,
    INTERVIEW_COMPLETED,
    OFFER_RECEIVED,
    REJECTED,
    ACCEPTED,
    WITHDRAWN
}
