package io.skillsync.aicore.matching.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.WordBagEmbedder;
import io.skillsync.aicore.matching.ScoreDispute;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.testkit.ContractExamples;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is told keeps the contracts, and tells ids only.
class MatchingEventsTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-0000000000d1");

    @Test
    void a_vector_is_told_of() {
        var told =
                MatchingEvents.embedded(
                        new VersionRef(ID, 1), new WordBagEmbedder().embed("night nurse"));
        assertThat(told.topic()).isEqualTo("ai-core.embedding");
        kept(told);
    }

    @Test
    void a_dispute_is_told_of_without_its_reason() {
        var told =
                MatchingEvents.disputed(
                        new ScoreDispute(
                                ID,
                                ID,
                                new PersonId(ID),
                                ID,
                                "Triage",
                                null,
                                "I did this for nine years.",
                                Instant.EPOCH));
        assertThat(told.topic()).isEqualTo("ai-core.dispute");
        assertThat(told.data().toString()).doesNotContain("nine years").doesNotContain("Triage");
        kept(told);
    }

    private static void kept(OutboxMessage told) {
        ContractExamples.assertExampleValid(told.type());
        ContractExamples.assertKept(told.type(), new ObjectMapper().valueToTree(told.data()));
    }
}
