package io.skillsync.careerforge.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of goals promises; runs on the fake and on the real store.
public abstract class GoalsContract {
    private final SeekerId eve = new SeekerId(Identifier.next());

    protected abstract Goals collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void what_was_decided_is_read_back() {
        var stored = stored();
        assertThat(stored.version().number()).isEqualTo(1);
        assertThat(await(() -> collection().get(eve, stored.id()))).isEqualTo(stored);
    }

    @Test
    void an_overtaken_decision_is_refused() {
        var first = stored();
        await(() -> collection().commit(first.start()));
        assertThatThrownBy(
                        () -> await(() -> collection().commit(first.complete(GoalFixtures.NOON))))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.expectedByCaller()).isFalse());
    }

    @Test
    void a_decision_takes_effect_once_per_cause() {
        var cause = Identifier.next();
        var started = stored().start().because(cause);
        await(() -> collection().commit(started));
        await(() -> collection().commit(started));
        assertThat(await(() -> collection().get(eve, started.state().id())).version().number())
                .isEqualTo(2);
    }

    @Test
    void goals_are_narrowed_by_status_reason_and_priority() {
        var open = stored();
        var other = stored();
        var abandoned = await(() -> collection().commit(other.cancel(GoalCloseReason.ABANDONED)));
        assertThat(
                        await(() -> collection().page(eve, GoalFilter.NONE, PageRequest.first()))
                                .items())
                .containsExactlyInAnyOrder(open, abandoned);
        var gaveUp =
                new GoalFilter(
                        Optional.of(GoalStatus.CANCELLED),
                        Optional.of(GoalCloseReason.ABANDONED),
                        Optional.empty());
        assertThat(await(() -> collection().page(eve, gaveUp, PageRequest.first())).items())
                .containsExactly(abandoned);
        var replaced =
                new GoalFilter(
                        Optional.empty(), Optional.of(GoalCloseReason.REPLACED), Optional.empty());
        assertThat(await(() -> collection().page(eve, replaced, PageRequest.first())).items())
                .isEmpty();
    }

    @Test
    void a_removed_goal_is_gone() {
        var goal = stored();
        assertThatThrownBy(
                        () -> await(() -> collection().remove(eve, goal.id(), Expected.exactly(4))))
                .isInstanceOf(Stale.class);
        await(() -> collection().remove(eve, goal.id(), Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(eve, goal.id())))
                .isInstanceOf(NotFound.class);
    }

    private Goal stored() {
        return await(() ->
                collection()
                        .commit(
                                Goal.set(
                                        new GoalId(Identifier.next()),
                                        eve,
                                        GoalFixtures.plan(),
                                        GoalFixtures.steps())));
    }
}
