package io.skillsync.aicore.coach;

/// Who says something.
public enum MessageRole {
    USER,
    ASSISTANT
}
