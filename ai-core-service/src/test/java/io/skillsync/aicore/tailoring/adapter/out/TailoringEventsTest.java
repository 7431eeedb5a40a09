package io.skillsync.aicore.tailoring.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.drafting.Tailoring;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.tailoring.OfferedTailoring;
import io.skillsync.aicore.tailoring.TailoringBase;
import io.skillsync.aicore.tailoring.TailoringEvent;
import io.skillsync.aicore.tailoring.TailoringId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.ContractExamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What leaves this slice keeps its committed contract.
class TailoringEventsTest {
    @Test
    void an_offered_tailoring_settles_what_was_reserved_under_its_id() {
        var id = new TailoringId(Identifier.next());
        var offered =
                new OfferedTailoring(
                        id,
                        new PersonId(Identifier.next()),
                        new TailoringBase(Identifier.next(), 1, "h"),
                        PostingDocument.of("Clerk", "Quill", "", List.of()),
                        new Tailoring(
                                new ResumeDocument(null, null, null, null, null, null, null),
                                List.of(),
                                1,
                                1),
                        Optional.empty(),
                        Version.NEW.next());
        var message = new TailoringStore(null, null).message(offered, new TailoringEvent.Offered());
        var data = new ObjectMapper().valueToTree(message.data());
        ContractExamples.assertKept(message.type(), data);
        assertThat(data.get("requestId").asText()).isEqualTo(id.value().toString());
        assertThat(data.get("kind").asText()).isEqualTo("TAILORING");
    }
}
