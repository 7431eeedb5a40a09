package io.skillsync.careerforge.allowance;

/// The features of this service that a plan allows a number of times a month.
public enum MeteredFeature {
    RESUME_ANALYSIS,
    COVER_LETTER
}
