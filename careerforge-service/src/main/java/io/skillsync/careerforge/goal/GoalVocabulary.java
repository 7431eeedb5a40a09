package io.skillsync.careerforge.goal;

import io.skillsync.kernel.Invalid;
import java.util.Optional;

/// The two vocabularies in which callers speak of a goal's status. Every word of either can be
/// stored, and is read back as itself: that of the career manager has PAUSED and CANCELLED, that of
/// the career coach ABANDONED.
public final class GoalVocabulary {
    private static final String ABANDONED = "ABANDONED";

    private GoalVocabulary() {}

    /// What a word of either vocabulary means here.
    ///
    /// @param closeReason present where the word says why it was closed
    public record Meaning(GoalStatus status, Optional<GoalCloseReason> closeReason) {}

    public static Meaning meaning(String word) {
        if (word.equals(ABANDONED))
            return new Meaning(GoalStatus.CANCELLED, Optional.of(GoalCloseReason.ABANDONED));
        for (var status : GoalStatus.values())
            if (status.name().equals(word)) return new Meaning(status, Optional.empty());
        throw new Invalid("status", "goal.status-unknown", "No goal has this status.");
    }

    /// As the career manager reads it.
    public static String manager(GoalStatus status) {
        return status.name();
    }

    /// As the career coach reads it, which knows neither pauses nor reasons.
    public static String coach(GoalStatus status) {
        return switch (status) {
            case NOT_STARTED, IN_PROGRESS, COMPLETED -> status.name();
            case PAUSED -> GoalStatus.IN_PROGRESS.name();
            case CANCELLED -> ABANDONED;
        };
    }
}
