package io.skillsync.careerforge.letter;

/// How a letter sounds.
public enum LetterTone {
    FORMAL,
    WARM,
    DIRECT
}
