package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.insight.ResumeReview.ReviewDimension;
import io.skillsync.aicore.insight.ResumeReview.ReviewPriority;
import io.skillsync.aicore.insight.ResumeReview.ReviewSuggestion;
import io.skillsync.aicore.matching.People;
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

/// What the collection of reviews promises; runs on the fake and on the real store.
public abstract class ReviewsContract {
    private static final ResumeReview REVIEW =
            new ResumeReview(
                    61,
                    List.of(new ReviewDimension("figures", 0.5, 0.18, "1 of 4 lines.")),
                    List.of("6 lines tell of work."),
                    List.of(
                            new ReviewSuggestion(
                                    ReviewPriority.HIGH,
                                    "Name figures.",
                                    List.of("experiences[0].description"),
                                    9)));
    protected final PersonId ines = new PersonId(Identifier.next());
    private final PersonId tom = new PersonId(Identifier.next());

    protected abstract Reviews collection();

    /// Makes a resume version known where the store wants to know it.
    protected ResumeCopy known(ResumeCopy copy) {
        return copy;
    }

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    protected static ResumeCopy copy(PersonId owner) {
        return new ResumeCopy(
                Identifier.next(),
                3,
                owner,
                "hash",
                new People(1).resume(),
                new Embedding(new float[384], "m", "h"));
    }

    protected GivenReview stored(ResumeCopy resume) {
        return await(() ->
                collection()
                        .commit(GivenReview.of(new ReviewId(Identifier.next()), resume, REVIEW)));
    }

    @Test
    void what_was_given_is_read_back_to_the_last_word() {
        var stored = stored(known(copy(ines)));
        assertThat(stored.version().number()).isEqualTo(1);
        var read = await(() -> collection().get(ines, stored.id()));
        assertThat(read).isEqualTo(stored);
        assertThat(read.review()).isEqualTo(REVIEW);
        assertThat(read.resumeVersion()).isEqualTo(3);
    }

    @Test
    void nobody_reads_lists_or_removes_what_is_somebody_elses() {
        var stored = stored(known(copy(ines)));
        assertThatThrownBy(() -> await(() -> collection().get(tom, stored.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().remove(tom, stored.id(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThat(page(tom, Optional.empty())).isEmpty();
        assertThat(page(ines, Optional.empty())).containsExactly(stored);
    }

    @Test
    void a_list_is_narrowed_by_resume_and_newest_first() {
        var resume = known(copy(ines));
        var first = stored(resume);
        var other = stored(known(copy(ines)));
        var last = stored(resume);
        assertThat(page(ines, Optional.of(resume.resume()))).containsExactly(last, first);
        assertThat(page(ines, Optional.empty())).containsExactly(last, other, first);
    }

    @Test
    void a_removed_review_is_gone_and_a_stale_removal_refused() {
        var stored = stored(known(copy(ines)));
        assertThatThrownBy(() ->
                        await(() -> collection().remove(ines, stored.id(), Expected.exactly(4))))
                .isInstanceOf(Stale.class);
        await(() -> collection().remove(ines, stored.id(), Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(ines, stored.id())))
                .isInstanceOf(NotFound.class);
    }

    private List<GivenReview> page(PersonId owner, Optional<UUID> resume) {
        return await(() -> collection().page(owner, new ReviewFilter(resume), PageRequest.first()))
                .items();
    }
}
