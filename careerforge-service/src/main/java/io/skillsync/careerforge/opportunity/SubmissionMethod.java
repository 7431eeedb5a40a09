package io.skillsync.careerforge.opportunity;

/// Who filled in the application.
public enum SubmissionMethod {
    MANUAL,
    AUTOMATED
}
