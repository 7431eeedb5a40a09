package io.skillsync.aicore.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of assessments promises; runs on the fake and on the real store.
public abstract class AssessmentsContract {
    private final PersonId eve = new PersonId(Identifier.next());

    protected abstract Assessments collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void results_of_every_type_are_read_back() {
        var rating =
                new AssessmentItem(
                        ItemKind.SELF_RATING,
                        "Java",
                        "How well?",
                        SelfLevel.options(),
                        AssessmentItem.NO_RIGHT);
        for (var taken :
                List.of(
                        taken(open(AssessmentType.SKILL_TEST, AssessmentExamples.items()), 1),
                        taken(open(AssessmentType.SELF, List.of(rating)), 3),
                        taken(
                                open(AssessmentType.PERSONALITY, WorkStyleQuestionnaire.items()),
                                2))) {
            assertThat(taken.version().number()).isEqualTo(2);
            assertThat(await(() -> collection().get(eve, taken.id()))).isEqualTo(taken);
        }
        var told =
                await(() ->
                        collection()
                                .commit(
                                        Assessment.told(
                                                new AssessmentId(Identifier.next()),
                                                eve,
                                                AssessmentExamples.told())));
        assertThat(await(() -> collection().get(eve, told.id()))).isEqualTo(told);
    }

    @Test
    void they_are_narrowed_by_type() {
        var test = open(AssessmentType.SKILL_TEST, AssessmentExamples.items());
        var style = open(AssessmentType.PERSONALITY, WorkStyleQuestionnaire.items());
        assertThat(page(Optional.of(AssessmentType.SKILL_TEST))).containsExactly(test);
        assertThat(page(Optional.of(AssessmentType.PARTNER))).isEmpty();
        assertThat(page(Optional.empty())).containsExactlyInAnyOrder(test, style);
    }

    @Test
    void two_answers_at_once_are_one_too_many() {
        var test = open(AssessmentType.SKILL_TEST, AssessmentExamples.items());
        taken(test, 0);
        assertThatThrownBy(() -> taken(test, 1)).isInstanceOf(Stale.class);
    }

    @Test
    void a_removed_one_is_gone_and_a_foreign_one_never_there() {
        var test = open(AssessmentType.SKILL_TEST, AssessmentExamples.items());
        var ben = new PersonId(Identifier.next());
        assertThatThrownBy(() -> await(() -> collection().get(ben, test.id())))
                .isInstanceOf(NotFound.class);
        await(() -> collection().remove(eve, test.id(), Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(eve, test.id())))
                .isInstanceOf(NotFound.class);
    }

    private List<Assessment> page(Optional<AssessmentType> type) {
        return await(() -> collection().page(eve, new AssessmentFilter(type), PageRequest.first()))
                .items();
    }

    private Assessment open(AssessmentType type, List<AssessmentItem> items) {
        return await(() ->
                collection()
                        .commit(
                                Assessment.open(
                                        new AssessmentId(Identifier.next()), eve, type, items)));
    }

    private Assessment taken(Assessment open, int answer) {
        var answers = Collections.nCopies(open.items().size(), answer);
        return await(() -> collection().commit(open.answer(answers, Optional.empty())));
    }
}
