package io.skillsync.careerforge;

import com.fasterxml.jackson.databind.JsonNode;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.messaging.Event;
import io.skillsync.testkit.ContractExamples;
import java.time.Instant;

/// The golden examples of other services' events, as a listener receives them.
public final class Heard {
    public static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    private Heard() {}

    /// @param type `<producer>.<event>.v<n>`
    public static Event example(String type) {
        return of(type, ContractExamples.example(type));
    }

    public static Event of(String type, JsonNode data) {
        return new Event(Identifier.next(), type, "key", "system", AT, data);
    }
}
