package io.skillsync.careerforge.opportunity;

/// How far a person got with an opening.
public enum TrackStage {
    SAVED,
    PREPARING,
    APPLIED,
    SCREENING,
    INTERVIEWING,
    OFFER,
    CLOSED
}
