package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.Priority;
import io.skillsync.kernel.Invalid;
import java.time.LocalDate;
import java.util.Optional;

/// What a person says of a goal: the part that they may rewrite while it is open.
public record GoalPlan(
        String title,
        String description,
        GoalCategory category,
        Priority priority,
        Optional<LocalDate> targetDate) {
    public GoalPlan {
        if (title.isBlank())
            throw new Invalid("title", "goal.title-blank", "A goal needs a title.");
    }
}
