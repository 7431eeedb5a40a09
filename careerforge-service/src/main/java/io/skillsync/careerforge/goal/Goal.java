package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A promise to oneself, with steps; it closes once and stays closed.
///
/// @param closeReason why it was cancelled; empty unless it was
/// @param completedAt when it was reached; empty unless it was
public record Goal(
        GoalId id,
        SeekerId owner,
        GoalPlan plan,
        GoalStatus status,
        Optional<GoalCloseReason> closeReason,
        Optional<Instant> completedAt,
        List<GoalStep> steps,
        Version version)
        implements Owned {
    public static final int MOST_STEPS = 50;

    public Goal {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS)
            throw new Invalid(
                    "steps",
                    "goal.too-many-steps",
                    "A goal has at most %d steps.".formatted(MOST_STEPS));
    }

    public static Decision<Goal, GoalEvent> set(
            GoalId id, SeekerId owner, GoalPlan plan, List<GoalStep> steps) {
        var goal =
                new Goal(
                        id,
                        owner,
                        plan,
                        GoalStatus.NOT_STARTED,
                        Optional.empty(),
                        Optional.empty(),
                        steps,
                        Version.NEW);
        return Decision.of(goal, new GoalEvent.Created(id, owner));
    }

    public Decision<Goal, GoalEvent> replan(GoalPlan newPlan) {
        checkOpen();
        return Decision.of(
                new Goal(id, owner, newPlan, status, closeReason, completedAt, steps, version));
    }

    /// Starts a goal, or takes it up again after a pause.
    public Decision<Goal, GoalEvent> start() {
        checkOpen();
        if (status == GoalStatus.IN_PROGRESS)
            throw new RuleBroken("goal.in-progress", "This goal is in progress already.");
        return Decision.of(with(GoalStatus.IN_PROGRESS), new GoalEvent.Started(id, owner));
    }

    public Decision<Goal, GoalEvent> pause() {
        checkOpen();
        if (status != GoalStatus.IN_PROGRESS)
            throw new RuleBroken("goal.not-in-progress", "Only a goal in progress can be paused.");
        return Decision.of(with(GoalStatus.PAUSED), new GoalEvent.Paused(id, owner));
    }

    public Decision<Goal, GoalEvent> complete(Instant now) {
        checkOpen();
        var reached =
                new Goal(
                        id,
                        owner,
                        plan,
                        GoalStatus.COMPLETED,
                        Optional.empty(),
                        Optional.of(now),
                        steps,
                        version);
        return Decision.of(reached, new GoalEvent.Completed(id, owner, now));
    }

    public Decision<Goal, GoalEvent> cancel(GoalCloseReason reason) {
        checkOpen();
        var cancelled =
                new Goal(
                        id,
                        owner,
                        plan,
                        GoalStatus.CANCELLED,
                        Optional.of(reason),
                        Optional.empty(),
                        steps,
                        version);
        return Decision.of(cancelled, new GoalEvent.Cancelled(id, owner, reason));
    }

    public Decision<Goal, GoalEvent> addStep(GoalStep step) {
        checkOpen();
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return Decision.of(with(longer));
    }

    /// Ticks a step off, or takes the tick back.
    public Decision<Goal, GoalEvent> tick(UUID step, boolean completed) {
        checkOpen();
        if (steps.stream().noneMatch(candidate -> candidate.id().equals(step)))
            throw new NotFound("step");
        return Decision.of(
                with(
                        steps.stream()
                                .map(candidate ->
                                        candidate.id().equals(step)
                                                ? candidate.done(completed)
                                                : candidate)
                                .toList()));
    }

    /// How far it is, in percent: the share of its steps that are done; without steps 0 until it is
    /// reached.
    public int progress() {
        if (status == GoalStatus.COMPLETED) return 100;
        if (steps.isEmpty()) return 0;
        return (int) (100 * steps.stream().filter(GoalStep::completed).count() / steps.size());
    }

    private void checkOpen() {
        if (status.closed())
            throw new RuleBroken(
                    "goal.closed",
                    "This goal is already %s.".formatted(status.name().toLowerCase(Locale.ROOT)));
    }

    private Goal with(GoalStatus newStatus) {
        return new Goal(id, owner, plan, newStatus, closeReason, completedAt, steps, version);
    }

    private Goal with(List<GoalStep> newSteps) {
        return new Goal(id, owner, plan, status, closeReason, completedAt, newSteps, version);
    }
}
