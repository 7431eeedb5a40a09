package io.skillsync.aicore.insight.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.insight.GivenReview;
import io.skillsync.aicore.insight.ResumeReview;
import io.skillsync.aicore.insight.ReviewEvent;
import io.skillsync.aicore.insight.ReviewId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.ContractExamples;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class ReviewEventsTest {
    @Test
    void a_given_review_settles_what_was_reserved_under_its_id() {
        var id = new ReviewId(Identifier.next());
        var review =
                new GivenReview(
                        id,
                        new PersonId(Identifier.next()),
                        Identifier.next(),
                        1,
                        new ResumeReview(1, List.of(), List.of(), List.of()),
                        Version.NEW.next());
        var message = new ReviewStore(null, null).message(review, new ReviewEvent.Given());
        var data = new ObjectMapper().valueToTree(message.data());
        ContractExamples.assertExampleValid(message.type());
        ContractExamples.assertKept(message.type(), data);
        assertThat(data.get("requestId").asText()).isEqualTo(id.value().toString());
        assertThat(data.get("kind").asText()).isEqualTo("RESUME_REVIEW");
        assertThat(message.key()).isEqualTo(id.value());
    }
}
