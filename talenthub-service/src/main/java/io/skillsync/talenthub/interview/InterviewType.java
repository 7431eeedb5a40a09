package io.skillsync.talenthub.interview;

/// How people meet (S1-37).
public enum InterviewType {
    PHONE,
    VIDEO,
    ONSITE,
    TECHNICAL,
    BEHAVIORAL,
    PANEL,
    FINAL
}
