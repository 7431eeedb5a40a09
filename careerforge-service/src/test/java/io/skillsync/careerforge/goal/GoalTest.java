package io.skillsync.careerforge.goal;

import static io.skillsync.careerforge.goal.GoalFixtures.ADA;
import static io.skillsync.careerforge.goal.GoalFixtures.FIRST_STEP;
import static io.skillsync.careerforge.goal.GoalFixtures.NOON;
import static io.skillsync.careerforge.goal.GoalFixtures.SECOND_STEP;
import static io.skillsync.careerforge.goal.GoalFixtures.fresh;
import static io.skillsync.careerforge.goal.GoalFixtures.in;
import static io.skillsync.careerforge.goal.GoalFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.Priority;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalTest {
    private static final Map<String, Function<Goal, Decision<Goal, GoalEvent>>> COMMANDS =
            Map.of(
                    "start", Goal::start,
                    "pause", Goal::pause,
                    "complete", goal -> goal.complete(NOON),
                    "cancel", goal -> goal.cancel(GoalCloseReason.REPLACED),
                    "replan", goal -> goal.replan(plan()),
                    "addStep",
                            goal ->
                                    goal.addStep(
                                            new GoalStep(
                                                    Identifier.next(), "One more", false, null)),
                    "tick", goal -> goal.tick(FIRST_STEP, true));

    /// From where each command that changes the status may be given; the others may be given to any
    /// open goal.
    private static final Map<String, Set<GoalStatus>> ALLOWED =
            Map.of(
                    "start", EnumSet.of(GoalStatus.NOT_STARTED, GoalStatus.PAUSED),
                    "pause", EnumSet.of(GoalStatus.IN_PROGRESS));

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void every_command_is_allowed_exactly_where_the_table_says(GoalStatus status) {
        COMMANDS.forEach((name, command) -> {
            var open =
                    EnumSet.of(GoalStatus.NOT_STARTED, GoalStatus.IN_PROGRESS, GoalStatus.PAUSED);
            if (ALLOWED.getOrDefault(name, open).contains(status)) {
                assertThat(command.apply(in(status)).state()).as(name).isNotNull();
            } else {
                assertThatThrownBy(() -> command.apply(in(status)))
                        .as("%s of a goal %s", name, status)
                        .isInstanceOf(RuleBroken.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = GoalStatus.class,
            names = {"COMPLETED", "CANCELLED"})
    void a_closed_goal_stays_closed(GoalStatus closed) {
        COMMANDS.values()
                .forEach(command ->
                        assertThatThrownBy(() -> command.apply(in(closed)))
                                .isInstanceOfSatisfying(
                                        RuleBroken.class,
                                        refusal ->
                                                assertThat(refusal.code()).isEqualTo("goal.closed"))
                                .hasMessage(
                                        "This goal is already %s."
                                                .formatted(
                                                        closed == GoalStatus.COMPLETED
                                                                ? "completed"
                                                                : "cancelled")));
    }

    @Test
    void a_new_goal_waits_to_be_started() {
        var id = new GoalId(Identifier.next());
        var decision = Goal.set(id, ADA, plan(), GoalFixtures.steps());
        assertThat(decision.state().status()).isEqualTo(GoalStatus.NOT_STARTED);
        assertThat(decision.state().steps()).hasSize(2);
        assertThat(decision.events()).containsExactly(new GoalEvent.Created(id, ADA));
    }

    @Test
    void each_change_of_status_is_told_as_an_event() {
        var goal = fresh();
        assertThat(goal.start().events()).containsExactly(new GoalEvent.Started(goal.id(), ADA));
        assertThat(in(GoalStatus.IN_PROGRESS).pause().events())
                .singleElement()
                .isInstanceOf(GoalEvent.Paused.class);
        assertThat(goal.complete(NOON).events())
                .containsExactly(new GoalEvent.Completed(goal.id(), ADA, NOON));
        assertThat(goal.cancel(GoalCloseReason.ABANDONED).events())
                .containsExactly(
                        new GoalEvent.Cancelled(goal.id(), ADA, GoalCloseReason.ABANDONED));
    }

    @Test
    void starting_takes_a_paused_goal_up_again() {
        assertThat(in(GoalStatus.PAUSED).start().state().status())
                .isEqualTo(GoalStatus.IN_PROGRESS);
    }

    @Test
    void a_completed_goal_remembers_when_and_a_cancelled_one_why() {
        assertThat(in(GoalStatus.COMPLETED).completedAt()).contains(NOON);
        assertThat(in(GoalStatus.COMPLETED).closeReason()).isEmpty();
        assertThat(in(GoalStatus.CANCELLED).closeReason()).contains(GoalCloseReason.ABANDONED);
        assertThat(in(GoalStatus.CANCELLED).completedAt()).isEmpty();
    }

    @Test
    void replanning_changes_the_plan_and_nothing_else() {
        var goal = in(GoalStatus.IN_PROGRESS);
        var newPlan =
                new GoalPlan(
                        "Run a clinic", "", GoalCategory.CAREER, Priority.LOW, Optional.empty());
        var replanned = goal.replan(newPlan);
        assertThat(replanned.state().plan()).isEqualTo(newPlan);
        assertThat(replanned.state().status()).isEqualTo(GoalStatus.IN_PROGRESS);
        assertThat(replanned.state().steps()).isEqualTo(goal.steps());
        assertThat(replanned.events()).isEmpty();
    }

    @Test
    void progress_is_the_share_of_steps_done() {
        assertThat(fresh().progress()).isZero();
        var half = fresh().tick(FIRST_STEP, true).state();
        assertThat(half.progress()).isEqualTo(50);
        assertThat(half.tick(SECOND_STEP, true).state().progress()).isEqualTo(100);
        assertThat(half.tick(FIRST_STEP, false).state().progress()).isZero();
        assertThat(in(GoalStatus.COMPLETED).progress()).isEqualTo(100);
        assertThat(Goal.set(fresh().id(), ADA, plan(), List.of()).state().progress()).isZero();
    }

    @Test
    void a_step_that_is_not_there_cannot_be_ticked() {
        assertThatThrownBy(() -> fresh().tick(Identifier.next(), true))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_added_step_comes_last() {
        var step = new GoalStep(Identifier.next(), "Ask for the post", false, null);
        assertThat(fresh().addStep(step).state().steps()).hasSize(3).last().isEqualTo(step);
    }

    @Test
    void a_goal_has_fifty_steps_at_most() {
        var full =
                Goal.set(
                                fresh().id(),
                                ADA,
                                plan(),
                                Collections.nCopies(
                                        Goal.MOST_STEPS, GoalFixtures.steps().getFirst()))
                        .state();
        assertThatThrownBy(() -> full.addStep(GoalFixtures.steps().getFirst()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("goal.too-many-steps"));
    }

    @Test
    void neither_a_goal_nor_a_step_goes_without_a_title() {
        assertThatThrownBy(() ->
                        new GoalPlan(" ", "", GoalCategory.CAREER, Priority.LOW, Optional.empty()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new GoalStep(FIRST_STEP, "", false, null))
                .isInstanceOf(Invalid.class);
    }
}
