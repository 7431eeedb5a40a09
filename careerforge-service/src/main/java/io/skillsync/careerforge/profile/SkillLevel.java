package io.skillsync.careerforge.profile;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How well a skill is mastered, weakest first.
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED,
    EXPERT;

    /// The level that a text names; empty where it names none of ours.
    public static Optional<SkillLevel> named(String text) {
        if (text == null) return Optional.empty();
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(level -> level.name().equals(name)).findFirst();
    }
}
