package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Setting a goal, working on it, and closing it.
@UseCase
public class PursueGoals {
    private final Goals goals;
    private final Clock clock;

    PursueGoals(Goals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    public Uni<Goal> set(GoalId id, SeekerId owner, GoalPlan plan, List<GoalStep> steps) {
        return goals.commit(Goal.set(id, owner, plan, steps));
    }

    public Uni<Goal> replan(SeekerId owner, GoalId id, Expected version, GoalPlan plan) {
        return goals.decide(owner, id, version, goal -> goal.replan(plan));
    }

    public Uni<Goal> start(SeekerId owner, GoalId id, Expected version) {
        return goals.decide(owner, id, version, Goal::start);
    }

    public Uni<Goal> pause(SeekerId owner, GoalId id, Expected version) {
        return goals.decide(owner, id, version, Goal::pause);
    }

    public Uni<Goal> complete(SeekerId owner, GoalId id, Expected version) {
        return goals.decide(owner, id, version, goal -> goal.complete(clock.instant()));
    }

    public Uni<Goal> cancel(SeekerId owner, GoalId id, Expected version, GoalCloseReason reason) {
        return goals.decide(owner, id, version, goal -> goal.cancel(reason));
    }

    public Uni<Goal> addStep(SeekerId owner, GoalId id, Expected version, GoalStep step) {
        return goals.decide(owner, id, version, goal -> goal.addStep(step));
    }

    public Uni<Goal> tick(
            SeekerId owner, GoalId id, Expected version, UUID step, boolean completed) {
        return goals.decide(owner, id, version, goal -> goal.tick(step, completed));
    }
}
