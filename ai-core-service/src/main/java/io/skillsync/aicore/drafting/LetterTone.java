package io.skillsync.aicore.drafting;

/// How a letter sounds.
public enum LetterTone {
    FORMAL,
    WARM,
    DIRECT
}
