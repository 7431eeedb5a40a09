package io.skillsync.careerforge.opportunity;

/// Which part of the employer's process an application is in.
public enum StageKind {
    NEW,
    REVIEW,
    SCREEN,
    ASSESSMENT,
    INTERVIEW,
    REFERENCE,
    OFFER
}
