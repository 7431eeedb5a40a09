package io.skillsync.aicore.rehearsal;

import static io.skillsync.aicore.rehearsal.Rehearsals.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.matching.KnownMaterial;
import io.skillsync.aicore.matching.PostingChoice;
import io.skillsync.aicore.matching.PostingChoice.ExternalPosting;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RehearseInterviewsTest {
    private static final OccasionChoice WAREHOUSE =
            new OccasionChoice(
                    new PostingChoice(
                            null,
                            new ExternalPosting(
                                    "Warehouse lead",
                                    "Bluepeak Logistics",
                                    "You lead a team.",
                                    List.of("Forklift operation"))),
                    ResumeChoice.DEFAULT,
                    Rehearsals.APPLICATION,
                    null);

    private final KnownMaterial desk = new KnownMaterial();
    private final InMemoryMockInterviews interviews = new InMemoryMockInterviews();
    private final InMemoryPreparations preparations = new InMemoryPreparations();
    private final Meter meter = new Meter();
    private final Practice interviewer = new Practice();
    private final RehearseInterviews rehearse =
            new RehearseInterviews(interviews, interviewer, meter, desk.material());
    private final PrepareInterviews prepare =
            new PrepareInterviews(preparations, interviewer, meter, desk.material());
    private final MockInterviewId id = new MockInterviewId(Identifier.next());
    private final UUID resume = Identifier.next();

    @BeforeEach
    void ada_has_a_resume() {
        desk.resume(ADA, resume, 4);
    }

    @Test
    void an_interview_runs_from_start_to_feedback_and_is_counted_once() {
        var started = await(rehearse.start(id, ADA, WAREHOUSE, 2));
        assertThat(started.occasion().resume()).isEqualTo(resume);
        assertThat(started.occasion().application()).isEqualTo(Rehearsals.APPLICATION);
        await(rehearse.answer(ADA, id, Expected.exactly(1), "I swept."));
        var over = await(rehearse.answer(ADA, id, Expected.ANY, "I would read."));
        assertThat(over.isCompleted()).isTrue();
        assertThat(meter.reserved).containsExactly(id.value());
        assertThat(interviews.events())
                .containsExactly(
                        new MockInterviewEvent.Started(id, ADA),
                        new MockInterviewEvent.Completed(id, ADA, 50));
        assertThat(interviewer.briefs).allMatch(Optional::isPresent);
    }

    @Test
    void where_the_allowance_is_used_up_nothing_is_stored() {
        meter.left = 0;
        assertThatThrownBy(() -> await(rehearse.start(id, ADA, WAREHOUSE, 3)))
                .isInstanceOf(QuotaExceeded.class);
        assertThatThrownBy(() -> await(interviews.get(ADA, id))).isInstanceOf(NotFound.class);
    }

    @Test
    void without_a_resume_nothing_is_reserved() {
        desk.forgetResumes(ADA);
        assertThatThrownBy(() -> await(rehearse.start(id, ADA, WAREHOUSE, 3)))
                .isInstanceOf(RuleBroken.class);
        assertThat(meter.reserved).isEmpty();
    }

    @Test
    void an_answer_to_a_version_that_has_passed_is_refused() {
        await(rehearse.start(id, ADA, WAREHOUSE, 2));
        await(rehearse.answer(ADA, id, Expected.exactly(1), "I swept."));
        assertThatThrownBy(() -> await(rehearse.answer(ADA, id, Expected.exactly(1), "Again.")))
                .isInstanceOf(Stale.class);
        assertThat(await(interviews.get(ADA, id)).reviews()).hasSize(1);
    }

    @Test
    void a_deleted_resume_ends_no_interview() {
        await(rehearse.start(id, ADA, WAREHOUSE, 2));
        desk.forgetResumes(ADA);
        await(rehearse.answer(ADA, id, Expected.ANY, "I swept."));
        assertThat(interviewer.briefs).containsExactly(Optional.empty());
        assertThat(await(rehearse.complete(ADA, id, Expected.ANY)).isCompleted()).isTrue();
    }

    @Test
    void the_same_pair_of_documents_is_prepared_under_the_same_fingerprint() {
        var first = new PreparationId(Identifier.next());
        var second = new PreparationId(Identifier.next());
        await(prepare.prepare(first, ADA, WAREHOUSE, 60));
        await(prepare.prepare(second, ADA, WAREHOUSE, 120));
        assertThat(meter.fingerprints).hasSize(2);
        assertThat(meter.fingerprints.getFirst()).isEqualTo(meter.fingerprints.getLast());
    }

    @Test
    void answers_of_a_preparation_are_judged_once_each() {
        var preparation = new PreparationId(Identifier.next());
        await(prepare.prepare(preparation, ADA, WAREHOUSE, 60));
        assertThat(await(prepare.judge(ADA, preparation, Expected.ANY)).version().number())
                .isEqualTo(1);
        await(
                prepare.write(
                        ADA,
                        preparation,
                        Expected.exactly(1),
                        List.of(new PreparedAnswer(1, "By reading.")),
                        "Room 4"));
        var judged = await(prepare.judge(ADA, preparation, Expected.exactly(2)));
        assertThat(judged.feedback()).hasSize(1);
        assertThat(judged.feedback().getFirst().question()).isEqualTo(1);
        assertThat(await(prepare.judge(ADA, preparation, Expected.ANY))).isEqualTo(judged);
        assertThat(interviewer.briefs).hasSize(1);
    }

    @Test
    void a_preparation_of_ten_minutes_is_refused_before_anything_is_reserved() {
        assertThatThrownBy(() ->
                        await(
                                prepare.prepare(
                                        new PreparationId(Identifier.next()), ADA, WAREHOUSE, 10)))
                .isInstanceOf(Invalid.class);
        assertThat(meter.reserved).isEmpty();
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private static final class Meter implements Allowances {
        private final List<UUID> reserved = new ArrayList<>();
        private final List<String> fingerprints = new ArrayList<>();
        private int left = 5;

        @Override
        public Uni<Void> reserve(
                PersonId person, MeteredFeature feature, UUID request, String fingerprint) {
            if (left-- == 0)
                return Uni.createFrom()
                        .failure(new QuotaExceeded(feature.name(), 0, Instant.EPOCH));
            reserved.add(request);
            fingerprints.add(fingerprint);
            return Uni.createFrom().voidItem();
        }
    }

    /// Asks two questions and finds every answer half good.
    private static final class Practice implements Interviewer {
        private final List<Optional<LetterBrief>> briefs = new ArrayList<>();

        @Override
        public Uni<List<InterviewQuestion>> questions(LetterBrief brief, int count) {
            return Uni.createFrom().item(List.of(Rehearsals.WASTE, Rehearsals.GAP));
        }

        @Override
        public Uni<AnswerReview> review(
                InterviewQuestion question, String answer, Optional<LetterBrief> brief) {
            briefs.add(brief);
            return Uni.createFrom().item(Rehearsals.review(50, "More."));
        }

        @Override
        public Uni<PreparationPack> pack(LetterBrief brief, int minutes) {
            return Uni.createFrom().item(Rehearsals.pack());
        }
    }
}
