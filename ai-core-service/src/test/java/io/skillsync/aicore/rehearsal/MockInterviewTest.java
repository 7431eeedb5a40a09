package io.skillsync.aicore.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.rehearsal.MockInterview.Message;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MockInterviewTest {
    private static final InterviewQuestion WASTE =
            new InterviewQuestion(
                    "Tell us about a time when you reduced waste in a warehouse. What did you do?",
                    QuestionCategory.EXPERIENCE,
                    null,
                    "");
    private static final InterviewQuestion GAP =
            new InterviewQuestion(
                    "How would you learn Triage?", QuestionCategory.GAP, "Triage", "");
    private static final String WHOLE =
            """
            When I was working in the warehouse in Lyon, the problem was that we threw away about 12 percent of the fresh goods. I was
            asked to find out why. I measured the waste for three weeks, compared the deliveries with the orders, and I spoke with the
            drivers. Then I changed the order of picking, trained eight colleagues and put a list on the wall where everybody could see
            what had to leave first. I also negotiated smaller and more frequent deliveries with two suppliers, which took some patience.
            In the end the waste in the warehouse went down to 5 percent within half a year, and we saved about 40 thousand euros a year.
            """;
    private static final String THIN = "We kind of did stuff, maybe it worked.";

    private final AnswerJudge judge =
            new AnswerJudge(new WordBagEmbedder(), SkillTaxonomy.shipped());
    private final MockInterview interview =
            MockInterview.start(new UUID(0, 1), new UUID(0, 2), List.of(WASTE, GAP), Instant.EPOCH);

    private AnswerReview review(InterviewQuestion question, String answer) {
        return judge.judge(question, answer, InterviewPlannerTest.brief(1));
    }

    @Test
    void a_whole_example_scores_far_above_a_thin_one() {
        assertThat(review(WASTE, WHOLE).score()).isGreaterThan(review(WASTE, THIN).score() + 40);
        assertThat(review(WASTE, WHOLE).strengths())
                .contains("The answer tells a whole example.", "Your own part is clear.");
    }

    @Test
    void each_part_that_is_taken_out_costs() {
        var withoutResult = WHOLE.substring(0, WHOLE.indexOf("In the end"));
        assertThat(review(WASTE, withoutResult).score()).isLessThan(review(WASTE, WHOLE).score());
        assertThat(review(WASTE, THIN).advice()).anyMatch(advice -> advice.startsWith("Add "));
    }

    @Test
    void figures_that_the_resume_does_not_have_are_listed() {
        assertThat(review(WASTE, WHOLE).unsupported()).contains("12 percent");
    }

    @Test
    void the_conversation_runs_question_by_question_and_ends_with_feedback() {
        var over =
                interview.answered(WHOLE, review(WASTE, WHOLE)).answered(THIN, review(GAP, THIN));
        assertThat(over.conversation())
                .extracting(Message::role)
                .containsExactly("assistant", "user", "assistant", "user");
        assertThat(over.isCompleted()).isTrue();
        assertThat(over.analysis().orElseThrow().detailedFeedback()).hasSize(2);
        assertThat(over.analysis().orElseThrow().summary()).startsWith("2 of 2 questions answered");
    }

    @Test
    void an_interview_can_be_stopped_once_and_takes_no_answer_after() {
        var stopped = interview.stopped();
        assertThat(stopped.current()).isEmpty();
        assertThatThrownBy(stopped::stopped).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> stopped.answered(WHOLE, review(WASTE, WHOLE)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_empty_answer_is_refused() {
        assertThatThrownBy(() -> interview.answered(" ", review(WASTE, " ")))
                .isInstanceOf(Invalid.class);
    }
}
