package io.skillsync.talenthub.position;

/// What happens to an applicant in a stage; candidates are told by it (C02 of the canonical model).
public enum StageKind {
    NEW,
    REVIEW,
    SCREEN,
    ASSESSMENT,
    INTERVIEW,
    REFERENCE,
    OFFER
}
