package io.skillsync.aicore.assessment;

import static io.skillsync.aicore.assessment.AssessmentExamples.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.assessment.AssessmentResults.AssessmentLevel;
import io.skillsync.aicore.assessment.AssessmentResults.PartnerResult;
import io.skillsync.aicore.assessment.AssessmentResults.StyleScore;
import io.skillsync.aicore.assessment.AssessmentResults.TestScore;
import io.skillsync.aicore.assessment.AssessmentResults.WorkStyle;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private final Assessment test = AssessmentExamples.open(ADA);

    @Test
    void answers_are_scored_and_told() {
        var taken = test.answer(List.of(0, 1, 2, Assessment.NO_ANSWER), Optional.empty());
        assertThat(taken.events())
                .containsExactly(
                        new AssessmentEvent.Completed(test.id(), ADA, AssessmentType.SKILL_TEST));
        var outcome = taken.state().outcome().orElseThrow();
        assertThat(outcome.results())
                .isEqualTo(
                        new TestScore(
                                75,
                                3,
                                4,
                                AssessmentLevel.INTERMEDIATE,
                                Map.of(
                                        ItemKind.BUILDS_ON,
                                        100,
                                        ItemKind.OTHER_NAME,
                                        100,
                                        ItemKind.LEADS_TO,
                                        0),
                                List.of(3)));
        assertThat(outcome.insights().summary()).isEqualTo("3 of 4 answers were right.");
        assertThat(outcome.insights().advice().getFirst())
                .isEqualTo("Look at these again: Cooking.");
    }

    @Test
    void levels_begin_above_what_guessing_gives() {
        assertThat(level(List.of(0, 1, 2, 3))).isEqualTo(AssessmentLevel.ADVANCED);
        assertThat(level(List.of(0, 1, 0, 0))).isEqualTo(AssessmentLevel.BEGINNER);
        assertThat(
                        test.answer(List.of(0, 0, 0, 0), Optional.empty())
                                .state()
                                .outcome()
                                .orElseThrow()
                                .insights()
                                .advice())
                .anyMatch(advice -> advice.startsWith("So many are right also by guessing"));
    }

    private AssessmentLevel level(List<Integer> answers) {
        var outcome = test.answer(answers, Optional.empty()).state().outcome().orElseThrow();
        return ((TestScore) outcome.results()).level();
    }

    @Test
    void it_is_taken_once_and_whole() {
        var taken = test.answer(List.of(0, 1, 2, 3), Optional.empty()).state();
        assertThatThrownBy(() -> taken.answer(List.of(0, 1, 2, 3), Optional.empty()))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("assessment.taken"));
        for (var wrong : List.of(List.of(0), List.of(0, 1, 2, 4), List.of(0, 1, 2, -2)))
            assertThatThrownBy(() -> test.answer(wrong, Optional.empty()))
                    .isInstanceOf(Invalid.class);
    }

    @Test
    void a_told_result_is_complete_at_once_and_says_whose_word_it_is() {
        var told = Assessment.told(test.id(), ADA, AssessmentExamples.told());
        assertThat(told.events())
                .containsExactly(
                        new AssessmentEvent.Completed(test.id(), ADA, AssessmentType.PARTNER));
        assertThat(told.state().outcome().orElseThrow().insights().summary())
                .isEqualTo(
                        "75 of 100 in Forklift licence, as Northwind Academy found on 2026-05-04.");
        assertThatThrownBy(() -> told.state().answer(List.of(), Optional.empty()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        new PartnerResult("x", "y", BigDecimal.TEN, BigDecimal.ONE, null, null))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void an_item_has_one_right_option_unless_it_asks_for_an_opinion() {
        assertThatThrownBy(
                        () -> new AssessmentItem(ItemKind.LEADS_TO, "s", "t", List.of("a", "a"), 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        new AssessmentItem(ItemKind.LEADS_TO, "s", "t", List.of("a", "b"), -1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        new AssessmentItem(ItemKind.STATEMENT, "s", "t", List.of("a", "b"), 0))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> Assessment.open(test.id(), ADA, AssessmentType.SKILL_TEST, List.of()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_questionnaire_asks_each_scale_from_both_ends_and_never_twice_in_a_row() {
        var items = WorkStyleQuestionnaire.items();
        assertThat(items).hasSize(4 * StyleScale.values().length);
        assertThat(items.stream().map(AssessmentItem::text)).doesNotHaveDuplicates();
        for (var i = 1; i < items.size(); i++)
            assertThat(items.get(i).subject()).isNotEqualTo(items.get(i - 1).subject());
    }

    @Test
    void who_agrees_with_everything_stands_in_the_middle() {
        for (var answer = 0; answer < 5; answer++)
            assertThat(style(Collections.nCopies(24, answer)).scales())
                    .extracting(StyleScore::score)
                    .containsOnly(50);
    }

    @Test
    void each_end_of_a_scale_is_reached_and_read_without_a_judgement() {
        var items = WorkStyleQuestionnaire.items();
        var planned =
                items.stream()
                        .map(item ->
                                switch (item.text()) {
                                    case "Before I start something longer, I write down the steps.",
                                            "I am uneasy when nobody knows what happens next week." ->
                                            4;
                                    case "A full calendar makes me feel locked in.",
                                            "I like it when a day turns out differently than expected." ->
                                            0;
                                    default -> 2;
                                })
                        .toList();
        var style = style(planned);
        assertThat(style.scales())
                .contains(
                        new StyleScore(StyleScale.PLANNING, 100),
                        new StyleScore(StyleScale.PACE, 50));
        var insights = WorkStyleQuestionnaire.insights(style);
        assertThat(insights.summary()).isEqualTo("You like to know early what comes when.");
        assertThat(insights.advice())
                .hasSize(2)
                .last()
                .asString()
                .contains("No match and no ranking reads it.");
    }

    @Test
    void a_questionnaire_with_a_gap_is_not_taken() {
        var questionnaire =
                Assessment.open(
                                test.id(),
                                ADA,
                                AssessmentType.PERSONALITY,
                                WorkStyleQuestionnaire.items())
                        .state();
        assertThatThrownBy(() ->
                        questionnaire.answer(
                                Collections.nCopies(24, Assessment.NO_ANSWER), Optional.empty()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("assessment.unanswered"));
    }

    private static WorkStyle style(List<Integer> answers) {
        return WorkStyleQuestionnaire.results(WorkStyleQuestionnaire.items(), answers);
    }
}
