package io.skillsync.aicore.assessment;

import static io.skillsync.aicore.assessment.AssessmentExamples.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.assessment.AssessmentResults.SelfRatings;
import io.skillsync.aicore.assessment.AssessmentResults.SkillRating;
import io.skillsync.aicore.matching.KnownMaterial;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeAssessmentsTest {
    private static final SkillTaxonomy TAXONOMY = SkillTaxonomy.shipped();
    private final KnownMaterial desk = new KnownMaterial();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final AssessmentWriter writer = new AssessmentWriter(TAXONOMY);
    private final TakeAssessments take =
            new TakeAssessments(assessments, new Written(), desk.material(), TAXONOMY);
    private final AssessmentId id = new AssessmentId(Identifier.next());

    @Test
    void ratings_are_looked_at_beside_the_resume() {
        var resume = desk.resume(ADA, Identifier.next(), 4).document();
        var known = resume.experiences().getFirst().technologies().getFirst();
        var rated = await(take.rate(id, ADA, List.of(known, "Beekeeping law", known)));
        assertThat(rated.items()).extracting(AssessmentItem::subject).hasSize(2);
        var taken = await(take.answer(ADA, id, Expected.ANY, List.of(1, 4)));
        var outcome = taken.outcome().orElseThrow();
        assertThat(((SelfRatings) outcome.results()).ratings())
                .containsExactly(
                        new SkillRating(
                                TAXONOMY.normalise(known).orElseThrow().name(),
                                SelfLevel.BEGINNER,
                                true),
                        new SkillRating("Beekeeping law", SelfLevel.EXPERT, false));
        assertThat(outcome.insights().summary())
                .isEqualTo("You rate yourself advanced or better in Beekeeping law.");
        assertThat(outcome.insights().advice())
                .containsExactly(
                        "Your resume does not name Beekeeping law: add where you used it, and what came of it.",
                        "Your resume names %s; be ready to say how far it goes, or take it out."
                                .formatted(TAXONOMY.normalise(known).orElseThrow().name()));
    }

    @Test
    void nobody_needs_a_resume_to_rate_themself() {
        await(take.rate(id, ADA, List.of("Java")));
        var taken = await(take.answer(ADA, id, Expected.exactly(1), List.of(2)));
        assertThat(((SelfRatings) taken.outcome().orElseThrow().results()).ratings())
                .containsExactly(new SkillRating("Java", SelfLevel.INTERMEDIATE, null));
        assertThatThrownBy(() -> await(take.rate(id, ADA, List.of()))).isInstanceOf(Invalid.class);
    }

    @Test
    void another_id_gives_another_test_and_each_is_told_when_it_is_taken() {
        var other = new AssessmentId(Identifier.next());
        var first = await(take.test(id, ADA, SkillCategory.HEALTH, 10));
        var second = await(take.test(other, ADA, SkillCategory.HEALTH, 10));
        assertThat(first.items()).isNotEqualTo(second.items());
        assertThatThrownBy(() ->
                        await(
                                take.answer(
                                        ADA, id, Expected.exactly(3), Collections.nCopies(10, 0))))
                .isInstanceOf(Stale.class);
        await(take.answer(ADA, id, Expected.exactly(1), Collections.nCopies(10, 0)));
        assertThat(assessments.events())
                .containsExactly(new AssessmentEvent.Completed(id, ADA, AssessmentType.SKILL_TEST));
        assertThat(
                        await(
                                        take.test(
                                                new AssessmentId(Identifier.next()),
                                                ADA,
                                                List.of("React"),
                                                6))
                                .items())
                .hasSize(6);
    }

    @Test
    void what_others_found_and_how_one_works_is_kept_too() {
        assertThat(await(take.tell(id, ADA, AssessmentExamples.told())).isTaken()).isTrue();
        var style = new AssessmentId(Identifier.next());
        assertThat(await(take.workStyle(style, ADA)).items()).hasSize(24);
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private final class Written implements TestWriting {
        @Override
        public Uni<List<AssessmentItem>> about(SkillCategory field, int size, long seed) {
            return Uni.createFrom().item(() -> writer.write(field, size, seed));
        }

        @Override
        public Uni<List<AssessmentItem>> about(List<String> skills, int size, long seed) {
            return Uni.createFrom().item(() -> writer.write(skills, size, seed));
        }
    }
}
