package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryDecided;

class InMemoryGoals extends InMemoryDecided<Goal, GoalEvent, SeekerId, GoalId, GoalFilter>
        implements Goals {
    InMemoryGoals() {
        super("goal");
    }

    @Override
    protected boolean matches(GoalFilter filter, Goal goal) {
        return filter.status().map(goal.status()::equals).orElse(true)
                && filter.closeReason()
                        .map(reason -> goal.closeReason().filter(reason::equals).isPresent())
                        .orElse(true)
                && filter.priority().map(goal.plan().priority()::equals).orElse(true);
    }

    @Override
    protected Goal versioned(Goal goal, Version version) {
        return new Goal(
                goal.id(),
                goal.owner(),
                goal.plan(),
                goal.status(),
                goal.closeReason(),
                goal.completedAt(),
                goal.steps(),
                version);
    }
}
