package io.skillsync.aicore.rehearsal;

import static io.skillsync.aicore.rehearsal.Rehearsals.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of mock interviews promises; runs on the fake and on the real store.
public abstract class MockInterviewsContract {
    private final PersonId eve = new PersonId(Identifier.next());

    protected abstract MockInterviews collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void what_was_decided_is_read_back() {
        var stored = stored();
        assertThat(stored.version().number()).isEqualTo(1);
        assertThat(await(() -> collection().get(eve, stored.id()))).isEqualTo(stored);
        var over = await(() -> collection().commit(stored.answer("I did.", review(70, "More."))));
        var ended = await(() -> collection().commit(over.complete()));
        assertThat(ended.analysis()).isPresent();
        assertThat(await(() -> collection().get(eve, stored.id()))).isEqualTo(ended);
    }

    @Test
    void an_overtaken_answer_is_refused() {
        var stored = stored();
        await(() -> collection().commit(stored.answer("First.", review(70, "More."))));
        assertThatThrownBy(() ->
                        await(() ->
                                collection().commit(stored.answer("Second.", review(60, "More.")))))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.expectedByCaller()).isFalse());
    }

    @Test
    void they_are_narrowed_by_whether_they_are_over() {
        var open = stored();
        var other = stored();
        var answered =
                await(() -> collection().commit(other.answer("I did.", review(70, "More."))));
        var over = await(() -> collection().commit(answered.complete()));
        assertThat(page(Optional.empty())).containsExactlyInAnyOrder(open, over);
        assertThat(page(Optional.of(true))).containsExactly(over);
        assertThat(page(Optional.of(false))).containsExactly(open);
    }

    @Test
    void a_removed_one_is_gone_and_a_foreign_one_never_there() {
        var stored = stored();
        var ben = new PersonId(Identifier.next());
        assertThatThrownBy(() -> await(() -> collection().get(ben, stored.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        await(() -> collection().remove(eve, stored.id(), Expected.exactly(4))))
                .isInstanceOf(Stale.class);
        await(() -> collection().remove(eve, stored.id(), Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(eve, stored.id())))
                .isInstanceOf(NotFound.class);
    }

    private List<MockInterview> page(Optional<Boolean> completed) {
        return await(() ->
                        collection()
                                .page(eve, new MockInterviewFilter(completed), PageRequest.first()))
                .items();
    }

    private MockInterview stored() {
        var started = Rehearsals.started(eve);
        return await(() ->
                collection()
                        .commit(
                                Decision.of(
                                        started,
                                        new MockInterviewEvent.Started(started.id(), eve))));
    }
}
