package io.skillsync.aicore.labelling;

/// What a span of a sentence mentions: something that one does or is (skill), or something that one
/// knows (knowledge).
public enum SpanType {
    SKILL,
    KNOWLEDGE
}
