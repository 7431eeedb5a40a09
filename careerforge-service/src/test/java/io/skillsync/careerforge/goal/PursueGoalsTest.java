package io.skillsync.careerforge.goal;

import static io.skillsync.careerforge.goal.GoalFixtures.ADA;
import static io.skillsync.careerforge.goal.GoalFixtures.FIRST_STEP;
import static io.skillsync.careerforge.goal.GoalFixtures.NOON;
import static io.skillsync.careerforge.goal.GoalFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PursueGoalsTest {
    private final InMemoryGoals goals = new InMemoryGoals();
    private final PursueGoals pursue = new PursueGoals(goals, Clock.fixed(NOON, ZoneOffset.UTC));
    private final GoalId id = new GoalId(Identifier.next());

    @BeforeEach
    void ada_sets_a_goal() {
        await(pursue.set(id, ADA, plan(), GoalFixtures.steps()));
    }

    @Test
    void a_goal_is_pursued_from_start_to_completion_and_each_step_is_told() {
        await(pursue.start(ADA, id, Expected.ANY));
        await(pursue.pause(ADA, id, Expected.ANY));
        await(pursue.start(ADA, id, Expected.ANY));
        await(pursue.tick(ADA, id, Expected.ANY, FIRST_STEP, true));
        await(pursue.addStep(ADA, id, Expected.ANY, GoalFixtures.steps().getLast()));
        await(pursue.replan(ADA, id, Expected.ANY, plan()));
        var done = await(pursue.complete(ADA, id, Expected.ANY));
        assertThat(done.completedAt()).contains(NOON);
        assertThat(done.version().number()).isEqualTo(8);
        assertThat(goals.events())
                .containsExactly(
                        new GoalEvent.Created(id, ADA),
                        new GoalEvent.Started(id, ADA),
                        new GoalEvent.Paused(id, ADA),
                        new GoalEvent.Started(id, ADA),
                        new GoalEvent.Completed(id, ADA, NOON));
    }

    @Test
    void a_cancelled_goal_says_why() {
        var cancelled =
                await(pursue.cancel(ADA, id, Expected.ANY, GoalCloseReason.NO_LONGER_RELEVANT));
        assertThat(cancelled.closeReason()).contains(GoalCloseReason.NO_LONGER_RELEVANT);
    }

    @Test
    void a_command_on_a_version_that_has_passed_is_refused_and_changes_nothing() {
        await(pursue.start(ADA, id, Expected.exactly(1)));
        assertThatThrownBy(() -> await(pursue.complete(ADA, id, Expected.exactly(1))))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.expectedByCaller()).isTrue());
        assertThat(await(goals.get(ADA, id)).status()).isEqualTo(GoalStatus.IN_PROGRESS);
    }

    @Test
    void a_command_that_is_overtaken_once_is_tried_again_on_the_newer_state() {
        var overtaken =
                new InMemoryGoals() {
                    private int commits;

                    @Override
                    public Uni<Goal> commit(Decision<Goal, GoalEvent> decision) {
                        return commits++ == 1
                                ? Uni.createFrom().failure(Stale.overtaken())
                                : super.commit(decision);
                    }
                };
        var pursuing = new PursueGoals(overtaken, Clock.fixed(NOON, ZoneOffset.UTC));
        await(pursuing.set(id, ADA, plan(), GoalFixtures.steps()));
        assertThat(await(pursuing.start(ADA, id, Expected.ANY)).status())
                .isEqualTo(GoalStatus.IN_PROGRESS);
    }

    @Test
    void a_refused_command_leaves_no_event() {
        assertThatThrownBy(() -> await(pursue.pause(ADA, id, Expected.ANY)))
                .isInstanceOf(RuleBroken.class);
        assertThat(goals.events()).containsExactly(new GoalEvent.Created(id, ADA));
    }

    @Test
    void somebody_elses_goal_is_not_there() {
        var ben = new SeekerId(Identifier.next());
        assertThatThrownBy(() -> await(pursue.start(ben, id, Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_decision_whose_cause_was_handled_changes_nothing_the_second_time() {
        var cause = Identifier.next();
        var started = await(goals.get(ADA, id)).start().because(cause);
        await(goals.commit(started));
        await(goals.commit(started));
        assertThat(await(goals.get(ADA, id)).version().number()).isEqualTo(2);
        assertThat(goals.events()).hasSize(2);
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
