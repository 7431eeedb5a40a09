package io.skillsync.aicore.rehearsal;

import static io.skillsync.aicore.rehearsal.Rehearsals.APPLICATION;
import static io.skillsync.aicore.rehearsal.Rehearsals.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.rehearsal.Preparation.AnswerFeedback;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of preparations promises; runs on the fake and on the real store.
public abstract class PreparationsContract {
    private final PersonId eve = new PersonId(Identifier.next());

    protected abstract Preparations collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void what_was_decided_is_read_back() {
        var stored = stored();
        assertThat(stored.version().number()).isEqualTo(1);
        var written =
                await(() ->
                        collection()
                                .commit(
                                        stored.write(
                                                List.of(new PreparedAnswer(1, "By reading.")),
                                                "Room 4")));
        var judged =
                await(() ->
                        collection()
                                .commit(
                                        written.judged(
                                                List.of(
                                                        new AnswerFeedback(
                                                                1, review(40, "More."))))));
        assertThat(judged.version().number()).isEqualTo(3);
        assertThat(await(() -> collection().get(eve, stored.id()))).isEqualTo(judged);
    }

    @Test
    void they_are_narrowed_by_application() {
        var stored = stored();
        assertThat(page(Optional.of(APPLICATION))).containsExactly(stored);
        assertThat(page(Optional.of(new UUID(0, 9)))).isEmpty();
        assertThat(page(Optional.empty())).containsExactly(stored);
    }

    @Test
    void a_removed_one_is_gone_and_a_stale_change_refused() {
        var stored = stored();
        await(() -> collection().commit(stored.write(List.of(), "Once")));
        assertThatThrownBy(() -> await(() -> collection().commit(stored.write(List.of(), "Twice"))))
                .isInstanceOf(Stale.class);
        var ben = new PersonId(Identifier.next());
        assertThatThrownBy(() -> await(() -> collection().remove(ben, stored.id(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
        await(() -> collection().remove(eve, stored.id(), Expected.exactly(2)));
        assertThatThrownBy(() -> await(() -> collection().get(eve, stored.id())))
                .isInstanceOf(NotFound.class);
    }

    private List<Preparation> page(Optional<UUID> application) {
        return await(() ->
                        collection()
                                .page(eve, new PreparationFilter(application), PageRequest.first()))
                .items();
    }

    private Preparation stored() {
        var prepared = Rehearsals.prepared(eve);
        return await(() ->
                collection()
                        .commit(
                                Decision.of(
                                        prepared,
                                        new PreparationEvent.Prepared(prepared.id(), eve))));
    }
}
