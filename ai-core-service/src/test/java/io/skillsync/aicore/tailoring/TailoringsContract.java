package io.skillsync.aicore.tailoring;

import static io.skillsync.aicore.tailoring.TailoringFixtures.NOON;
import static io.skillsync.aicore.tailoring.TailoringFixtures.POSTING;
import static io.skillsync.aicore.tailoring.TailoringFixtures.copy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.ResumeCopy;
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

/// What the collection of tailorings promises; runs on the fake and on the real store.
public abstract class TailoringsContract {
    protected final PersonId ines = new PersonId(Identifier.next());
    private final PersonId tom = new PersonId(Identifier.next());

    protected abstract Tailorings collection();

    /// Makes a resume version known where the store wants to know it.
    protected ResumeCopy known(ResumeCopy copy) {
        return copy;
    }

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    protected ResumeCopy resume() {
        return known(copy(ines));
    }

    protected OfferedTailoring stored(ResumeCopy resume) {
        var offered =
                OfferedTailoring.of(
                        new TailoringId(Identifier.next()),
                        resume,
                        POSTING,
                        TailoringFixtures.tailoring());
        return await(() -> collection().commit(offered));
    }

    @Test
    void what_was_offered_is_read_back_with_posting_and_edits() {
        var stored = stored(resume());
        var read = await(() -> collection().get(ines, stored.id()));
        assertThat(read).isEqualTo(stored);
        assertThat(read.posting()).isEqualTo(POSTING);
        assertThat(read.edits()).containsOnlyKeys("e1", "e2", "e3", "e4");
        assertThat(read.acceptance()).isEmpty();
    }

    @Test
    void the_last_choice_is_kept_and_an_overtaken_one_refused() {
        var stored = stored(resume());
        await(() -> collection().commit(stored.accept(List.of("e2", "e1"), NOON)));
        assertThat(await(() -> collection().get(ines, stored.id())).acceptance())
                .contains(new TailoringAcceptance(List.of("e1", "e2"), NOON));
        assertThatThrownBy(() -> await(() -> collection().commit(stored.accept(List.of(), NOON))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobody_reads_lists_or_removes_what_is_somebody_elses() {
        var stored = stored(resume());
        assertThatThrownBy(() -> await(() -> collection().get(tom, stored.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().remove(tom, stored.id(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThat(page(tom, Optional.empty())).isEmpty();
    }

    @Test
    void a_list_is_narrowed_by_resume_and_a_removed_tailoring_is_gone() {
        var resume = resume();
        var first = stored(resume);
        var other = stored(resume());
        assertThat(page(ines, Optional.of(resume.resume()))).containsExactly(first);
        assertThat(page(ines, Optional.empty())).containsExactly(other, first);
        await(() -> collection().remove(ines, first.id(), Expected.exactly(1)));
        assertThat(page(ines, Optional.empty())).containsExactly(other);
    }

    private List<OfferedTailoring> page(PersonId owner, Optional<UUID> resume) {
        return await(() ->
                        collection().page(owner, new TailoringFilter(resume), PageRequest.first()))
                .items();
    }
}
