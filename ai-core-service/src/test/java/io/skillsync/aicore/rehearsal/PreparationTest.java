package io.skillsync.aicore.rehearsal;

import static io.skillsync.aicore.rehearsal.Rehearsals.ADA;
import static io.skillsync.aicore.rehearsal.Rehearsals.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.rehearsal.Preparation.AnswerFeedback;
import io.skillsync.aicore.rehearsal.Preparation.PreparedAnswer;
import io.skillsync.kernel.Invalid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final PreparedAnswer FIRST = new PreparedAnswer(0, "I cut it.");
    private static final PreparedAnswer SECOND = new PreparedAnswer(1, "By reading.");
    private final Preparation preparation = Rehearsals.prepared(ADA);

    @Test
    void answers_and_notes_take_the_place_of_earlier_ones() {
        var written = preparation.write(List.of(SECOND, FIRST), "Room 4").state();
        assertThat(written.notes()).isEqualTo("Room 4");
        assertThat(written.unjudged()).containsExactly(SECOND, FIRST);
        assertThat(written.write(List.of(), "").state().answers()).isEmpty();
    }

    @Test
    void a_rewritten_answer_loses_its_feedback_and_only_that() {
        var feedback =
                List.of(
                        new AnswerFeedback(1, review(40, "More.")),
                        new AnswerFeedback(0, review(60, "More.")));
        var judged = preparation.write(List.of(FIRST, SECOND), "").state().judged(feedback).state();
        assertThat(judged.unjudged()).isEmpty();
        assertThat(judged.feedback()).extracting(AnswerFeedback::question).containsExactly(0, 1);
        var better = new PreparedAnswer(1, "By doing.");
        var rewritten = judged.write(List.of(FIRST, better), "").state();
        assertThat(rewritten.feedback()).extracting(AnswerFeedback::question).containsExactly(0);
        assertThat(rewritten.unjudged()).containsExactly(better);
    }

    @Test
    void an_answer_belongs_to_one_question_of_the_pack() {
        for (var wrong :
                List.of(
                        List.of(new PreparedAnswer(2, "There is none.")),
                        List.of(new PreparedAnswer(-1, "There is none.")),
                        List.of(FIRST, new PreparedAnswer(0, "Once more."))))
            assertThatThrownBy(() -> preparation.write(wrong, "")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PreparedAnswer(0, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> preparation.write(List.of(), "x".repeat(20_001)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void putting_it_together_is_what_was_paid_for() {
        assertThat(
                        Preparation.of(
                                        preparation.id(),
                                        ADA,
                                        preparation.occasion(),
                                        preparation.pack())
                                .events())
                .containsExactly(new PreparationEvent.Prepared(preparation.id(), ADA));
    }
}
