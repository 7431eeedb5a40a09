package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuestionRoundTest {
    private final InterviewPlanner planner = new InterviewPlanner(SkillTaxonomy.shipped());

    @Test
    void a_round_has_as_many_as_wanted_of_as_many_kinds_as_there_are() {
        for (var seed = 0; seed < 40; seed++) {
            var plan = planner.plan(InterviewPlannerTest.brief(seed));
            var kinds =
                    plan.stream()
                            .map(InterviewQuestion::category)
                            .collect(
                                    Collectors.toCollection(
                                            () -> EnumSet.noneOf(QuestionCategory.class)));
            for (var count = 3; count <= 12; count++) {
                var round = QuestionRound.of(plan, count);
                assertThat(round).hasSize(Math.min(count, plan.size())).doesNotHaveDuplicates();
                assertThat(plan).containsAll(round);
                assertThat(round.stream().map(InterviewQuestion::category).distinct())
                        .hasSize(Math.min(count, kinds.size()));
            }
        }
    }

    @Test
    void it_begins_with_what_was_done_and_ends_with_why() {
        var round = QuestionRound.of(planner.plan(InterviewPlannerTest.brief(3)), 6);
        assertThat(round.getLast().category()).isEqualTo(QuestionCategory.MOTIVATION);
        assertThat(round.getFirst().category()).isEqualTo(QuestionCategory.EXPERIENCE);
    }
}
