package io.skillsync.aicore.rehearsal;

import static io.skillsync.aicore.rehearsal.Rehearsals.ADA;
import static io.skillsync.aicore.rehearsal.Rehearsals.GAP;
import static io.skillsync.aicore.rehearsal.Rehearsals.WASTE;
import static io.skillsync.aicore.rehearsal.Rehearsals.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.rehearsal.MockInterview.Message;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.Test;

class MockInterviewTest {
    private final MockInterview interview = Rehearsals.started(ADA);

    @Test
    void it_starts_with_its_first_question_and_says_so() {
        var started = MockInterview.start(interview.id(), ADA, interview.occasion(), List.of(GAP));
        assertThat(started.state().conversation())
                .containsExactly(new Message("assistant", GAP.text()));
        assertThat(started.events())
                .containsExactly(new MockInterviewEvent.Started(interview.id(), ADA));
    }

    @Test
    void the_conversation_runs_question_by_question_and_ends_with_feedback() {
        var first = interview.answer("We cut it.", review(80, "Say how much."));
        assertThat(first.events()).isEmpty();
        assertThat(first.state().current()).contains(GAP);
        var over = first.state().answer(" By reading. ", review(41, "Say how much."));
        assertThat(over.events())
                .containsExactly(new MockInterviewEvent.Completed(interview.id(), ADA, 61));
        assertThat(over.state().isCompleted()).isTrue();
        assertThat(over.state().current()).isEmpty();
        assertThat(over.state().conversation())
                .containsExactly(
                        new Message("assistant", WASTE.text()),
                        new Message("user", "We cut it."),
                        new Message("assistant", GAP.text()),
                        new Message("user", "By reading."));
        var analysis = over.state().analysis().orElseThrow();
        assertThat(analysis.summary())
                .isEqualTo(
                        "2 of 2 questions answered, 61 of 100 on average: the substance is there, the telling can be better."
                                + " Your best answer was number 1. What would help most: Say how much.");
        assertThat(analysis.detailedFeedback())
                .isEqualTo(
                        "1. "
                                + WASTE.text()
                                + " – 80 of 100. Your own part is clear. Say how much.\n\n2. "
                                + GAP.text()
                                + " – 41 of 100. Your own part is clear. Say how much.");
    }

    @Test
    void what_the_resume_does_not_show_is_told_in_the_feedback() {
        var bold = new AnswerReview(90, List.of(), List.of(), List.of(), List.of("40 people"));
        var over = interview.answer("I led 40 people.", bold).state().complete().state();
        assertThat(over.analysis().orElseThrow().detailedFeedback())
                .endsWith(
                        "Your resume does not show: 40 people. Be ready to prove it, or add it to the resume.");
    }

    @Test
    void it_can_be_stopped_once_and_takes_no_answer_after() {
        var stopped = interview.answer("We cut it.", review(70, "More.")).state().complete();
        assertThat(stopped.events())
                .containsExactly(new MockInterviewEvent.Completed(interview.id(), ADA, 70));
        assertThat(stopped.state().analysis().orElseThrow().summary())
                .startsWith("1 of 2 questions answered, 70 of 100");
        assertThatThrownBy(() -> stopped.state().complete())
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("interview.over"));
        assertThatThrownBy(() -> stopped.state().answer("More.", review(70, "More.")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void without_an_answer_there_is_nothing_to_judge() {
        assertThatThrownBy(interview::complete)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("interview.unanswered"));
    }

    @Test
    void an_empty_or_endless_answer_is_none() {
        for (var answer : List.of(" ", "x".repeat(MockInterview.LONGEST_ANSWER + 1)))
            assertThatThrownBy(() -> interview.answer(answer, review(1, "")))
                    .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        MockInterview.start(interview.id(), ADA, interview.occasion(), List.of()))
                .isInstanceOf(Invalid.class);
    }
}
