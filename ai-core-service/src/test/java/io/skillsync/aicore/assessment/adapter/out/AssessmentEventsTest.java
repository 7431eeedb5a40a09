package io.skillsync.aicore.assessment.adapter.out;

import static io.skillsync.aicore.assessment.AssessmentExamples.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.assessment.Assessment;
import io.skillsync.aicore.assessment.AssessmentEvent;
import io.skillsync.aicore.assessment.AssessmentExamples;
import io.skillsync.testkit.ContractExamples;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class AssessmentEventsTest {
    @Test
    void that_it_was_taken_is_told_and_not_what_came_of_it() {
        var open = AssessmentExamples.open(ADA);
        var stored =
                new Assessment(
                        open.id(),
                        ADA,
                        open.type(),
                        open.items(),
                        open.answers(),
                        open.outcome(),
                        open.version().next());
        var message =
                new AssessmentStore(null, null)
                        .message(
                                stored, new AssessmentEvent.Completed(open.id(), ADA, open.type()));
        assertThat(message.topic()).isEqualTo("ai-core.assessment");
        ContractExamples.assertExampleValid(message.type());
        ContractExamples.assertKept(message.type(), new ObjectMapper().valueToTree(message.data()));
    }
}
