package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A goal and its surroundings, as tests speak of them.
public final class GoalFixtures {
    public static final SeekerId ADA =
            new SeekerId(UUID.fromString("01930000-0000-7000-8000-0000000000ad"));
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final UUID FIRST_STEP = UUID.fromString("01930000-0000-7000-8000-000000000051");
    static final UUID SECOND_STEP = UUID.fromString("01930000-0000-7000-8000-000000000052");

    private GoalFixtures() {}

    public static GoalPlan plan() {
        return new GoalPlan(
                "Become a head nurse",
                "Lead a ward within three years",
                GoalCategory.CAREER,
                Priority.HIGH,
                Optional.of(LocalDate.parse("2028-12-31")));
    }

    static List<GoalStep> steps() {
        return List.of(
                new GoalStep(
                        FIRST_STEP,
                        "Finish the leadership course",
                        false,
                        LocalDate.parse("2026-09-01")),
                new GoalStep(SECOND_STEP, "Deputise for a quarter", false, null));
    }

    static Goal fresh() {
        return Goal.set(new GoalId(Identifier.next()), ADA, plan(), steps()).state();
    }

    static Goal in(GoalStatus status) {
        return switch (status) {
            case NOT_STARTED -> fresh();
            case IN_PROGRESS -> fresh().start().state();
            case PAUSED -> in(GoalStatus.IN_PROGRESS).pause().state();
            case COMPLETED -> in(GoalStatus.IN_PROGRESS).complete(NOON).state();
            case CANCELLED -> in(GoalStatus.IN_PROGRESS).cancel(GoalCloseReason.ABANDONED).state();
        };
    }
}
