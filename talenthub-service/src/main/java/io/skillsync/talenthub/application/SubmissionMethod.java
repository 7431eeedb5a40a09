package io.skillsync.talenthub.application;

/// Who pressed the button: the seeker, or a program on their behalf (S1-35).
public enum SubmissionMethod {
    MANUAL,
    AUTOMATED
}
