package io.skillsync.talenthub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.testkit.ContractExamples;

/// Data of an event as it goes onto the topic.
public final class Emitted {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Emitted() {}

    public static void assertKept(String type, OutboxMessage message) {
        org.assertj.core.api.Assertions.assertThat(message.type()).isEqualTo(type);
        JsonNode data = JSON.valueToTree(message.data());
        ContractExamples.assertKept(type, data);
    }
}
