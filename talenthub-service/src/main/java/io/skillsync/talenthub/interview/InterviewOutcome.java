package io.skillsync.talenthub.interview;

/// What came out of it (S1-38); PENDING until somebody decides.
public enum InterviewOutcome {
    PASSED,
    FAILED,
    PENDING
}
