package io.skillsync.aicore.assessment;

import java.util.List;
import java.util.stream.Stream;

/// How well somebody says they know a skill, in the order of the options.
public enum SelfLevel {
    NONE("I have not worked with it."),
    BEGINNER("I know the basics and need help."),
    INTERMEDIATE("I do usual tasks on my own."),
    ADVANCED("I solve hard problems with it."),
    EXPERT("Others come to me with theirs.");

    private final String option;

    SelfLevel(String option) {
        this.option = option;
    }

    static List<String> options() {
        return Stream.of(values()).map(level -> level.option).toList();
    }
}
