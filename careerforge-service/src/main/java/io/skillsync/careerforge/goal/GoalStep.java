package io.skillsync.careerforge.goal;

import io.skillsync.kernel.Invalid;
import java.time.LocalDate;
import java.util.UUID;

/// One step on the way to a goal.
///
/// @param id unique within the goal
/// @param dueDate null where it has none
public record GoalStep(UUID id, String title, boolean completed, LocalDate dueDate) {
    public GoalStep {
        if (title.isBlank()) throw new Invalid("title", "goal.step-blank", "A step needs a title.");
    }

    GoalStep done(boolean completed) {
        return new GoalStep(id, title, completed, dueDate);
    }
}
