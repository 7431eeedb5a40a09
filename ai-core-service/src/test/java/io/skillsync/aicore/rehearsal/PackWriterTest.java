package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.rehearsal.PreparationPack.PlanBlock;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import org.junit.jupiter.api.Test;

class PackWriterTest {
    private final PackWriter prepare = new PackWriter(SkillTaxonomy.shipped());

    @Test
    void the_plan_fills_the_time_at_hand() {
        for (var minutes : new int[] {30, 45, 120, 600}) {
            var plan = prepare.write(InterviewPlannerTest.brief(minutes), minutes).plan();
            assertThat(plan.stream().mapToInt(PlanBlock::minutes).sum()).isEqualTo(minutes);
            assertThat(plan).allSatisfy(block -> assertThat(block.minutes()).isPositive());
        }
    }

    @Test
    void evidence_is_what_the_resume_says_and_gaps_have_none() {
        for (var seed = 0; seed < 30; seed++) {
            var brief = InterviewPlannerTest.brief(seed);
            var facts =
                    new FactBook(brief.resume())
                            .all().stream().map(entry -> entry.fact().text()).toList();
            var pack = prepare.write(brief, 120);
            for (var question : pack.questions()) {
                assertThat(question.evidence())
                        .allSatisfy(line -> assertThat(facts).contains(line.text()));
                assertThat(question.hint()).isNotBlank();
                if (question.question().category() == QuestionCategory.GAP) {
                    assertThat(question.evidence()).isEmpty();
                    assertThat(pack.openPoints()).contains(question.question().skill());
                }
            }
        }
    }

    @Test
    void ten_minutes_are_no_preparation() {
        assertThatThrownBy(() -> prepare.write(InterviewPlannerTest.brief(1), 10))
                .isInstanceOf(Invalid.class);
    }
}
