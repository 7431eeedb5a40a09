package io.skillsync.careerforge.opportunity;

/// How the career manager names a status (S0-33).
public enum ManagerStatus {
    SAVED,
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    REJECTED,
    WITHDRAWN,
    ACCEPTED
}
