package io.skillsync.aicore.rehearsal.adapter.out;

import static io.skillsync.aicore.rehearsal.Rehearsals.ADA;
import static io.skillsync.aicore.rehearsal.Rehearsals.review;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.rehearsal.MockInterview;
import io.skillsync.aicore.rehearsal.MockInterviewEvent;
import io.skillsync.aicore.rehearsal.PreparationEvent;
import io.skillsync.aicore.rehearsal.Rehearsals;
import io.skillsync.kernel.Decision;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.testkit.ContractExamples;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class RehearsalEventsTest {
    private final MockInterviewStore interviews = new MockInterviewStore(null, null);
    private final PreparationStore preparations = new PreparationStore(null, null);

    @Test
    void a_start_and_a_preparation_settle_what_was_reserved() {
        var interview = Rehearsals.started(ADA);
        var started =
                interviews.message(interview, new MockInterviewEvent.Started(interview.id(), ADA));
        assertKept(started, "ai-core.insight");
        assertThat(started.data())
                .containsEntry("requestId", interview.id().value())
                .extractingByKey("kind")
                .hasToString("MOCK_INTERVIEW");
        var preparation = Rehearsals.prepared(ADA);
        var prepared =
                preparations.message(
                        preparation, new PreparationEvent.Prepared(preparation.id(), ADA));
        assertKept(prepared, "ai-core.insight");
        assertThat(prepared.data()).extractingByKey("kind").hasToString("PREPARATION");
    }

    @Test
    void an_ended_interview_tells_its_score_and_nothing_that_was_said() {
        var over = Rehearsals.started(ADA).answer("I did.", review(70, "More.")).state();
        Decision<MockInterview, MockInterviewEvent> ended = stored(over).complete();
        var message = interviews.message(stored(ended.state()), ended.events().getFirst());
        assertKept(message, "ai-core.mock-interview");
        assertThat(message.data()).containsEntry("score", 70);
    }

    private static void assertKept(OutboxMessage message, String topic) {
        assertThat(message.topic()).isEqualTo(topic);
        ContractExamples.assertExampleValid(message.type());
        ContractExamples.assertKept(message.type(), new ObjectMapper().valueToTree(message.data()));
    }

    private static MockInterview stored(MockInterview interview) {
        return new MockInterview(
                interview.id(),
                interview.owner(),
                interview.occasion(),
                interview.questions(),
                interview.conversation(),
                interview.reviews(),
                interview.analysis(),
                interview.version().next());
    }
}
