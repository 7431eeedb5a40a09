package io.skillsync.aicore.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.insight.LearningPathways.SkillAdvice;
import io.skillsync.aicore.insight.PostingCheck.PostingNote;
import io.skillsync.aicore.matching.InMemoryResumes;
import io.skillsync.aicore.matching.People;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.matching.ResumeCopy;
import io.skillsync.aicore.matching.Score;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.RuleBroken;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AskForReviewsTest {
    private final PersonId ines = new PersonId(Identifier.next());
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final InMemoryResumes resumes = new InMemoryResumes();
    private final List<String> ledger = new ArrayList<>();
    private final ReviewId id = new ReviewId(Identifier.next());
    private boolean spent;

    @Test
    void a_review_is_kept_and_told_under_the_id_that_was_reserved() {
        var resume = resumes.with(copy(2));
        var given = await(ask().review(id, ines, ResumeChoice.DEFAULT));
        assertThat(given.resume()).isEqualTo(resume.resume());
        assertThat(given.resumeVersion()).isEqualTo(2);
        assertThat(await(reviews.get(ines, id)).review().score()).isEqualTo(42);
        assertThat(reviews.events()).containsExactly(new ReviewEvent.Given());
        assertThat(ledger)
                .containsExactly("INSIGHT %s review %s/2".formatted(id.value(), resume.resume()));
    }

    @Test
    void nothing_is_reserved_for_what_cannot_be_reviewed() {
        assertThatThrownBy(() -> await(ask().review(id, ines, ResumeChoice.DEFAULT)))
                .isInstanceOf(RuleBroken.class);
        var unknown = new ResumeChoice(Identifier.next(), null);
        assertThatThrownBy(() -> await(ask().review(id, ines, unknown)))
                .isInstanceOf(NotFound.class);
        assertThat(ledger).isEmpty();
    }

    @Test
    void with_a_spent_allowance_nothing_is_given() {
        resumes.with(copy(1));
        spent = true;
        assertThatThrownBy(() -> await(ask().review(id, ines, ResumeChoice.DEFAULT)))
                .isInstanceOf(QuotaExceeded.class);
        assertThat(reviews.events()).isEmpty();
        assertThatThrownBy(() -> await(reviews.get(ines, id))).isInstanceOf(NotFound.class);
    }

    private ResumeCopy copy(int version) {
        return new ResumeCopy(
                Identifier.next(),
                version,
                ines,
                "h",
                new People(1).resume(),
                new Embedding(new float[384], "m", "h"));
    }

    private AskForReviews ask() {
        return new AskForReviews(resumes.material(null), this::reserve, new FortyTwo(), reviews);
    }

    private Uni<Void> reserve(
            PersonId person, MeteredFeature feature, UUID request, String fingerprint) {
        if (spent) {
            return Uni.createFrom().failure(new QuotaExceeded("INSIGHT", 0, Instant.EPOCH));
        }
        return Uni.createFrom()
                .item(() -> {
                    ledger.add("%s %s %s".formatted(feature, request, fingerprint));
                    return null;
                });
    }

    /// Advises everybody alike.
    private static final class FortyTwo implements Advising {
        @Override
        public Uni<ResumeReview> review(ResumeDocument resume) {
            return Uni.createFrom().item(new ResumeReview(42, List.of(), List.of(), List.of()));
        }

        @Override
        public Uni<LearningPath> path(String skill, ResumeDocument resume) {
            return Uni.createFrom().item(new LearningPath(skill, List.of()));
        }

        @Override
        public Uni<List<SkillAdvice>> advise(
                ResumeDocument resume, List<Score> scores, double reach) {
            return Uni.createFrom().item(List.of());
        }

        @Override
        public Uni<List<PostingNote>> check(PostingDocument posting) {
            return Uni.createFrom().item(List.of());
        }
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }
}
