package io.skillsync.service.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/// A received CloudEvent (binary mode).
///
/// @param id the same for every delivery of this event; the inbox knows it
/// @param type such as `careerforge.goal-completed.v1`
/// @param key the id of the aggregate it is about; order is kept within a key
/// @param actor who did it: a person's id, or `system`
public record Event(UUID id, String type, String key, String actor, Instant time, JsonNode data) {
    public UUID uuid(String field) {
        return UUID.fromString(text(field));
    }

    public String text(String field) {
        var value = data.get(field);
        if (value == null || value.isNull()) throw new PoisonousEvent(type + " has no " + field);
        return value.asText();
    }

    public int number(String field) {
        var value = data.get(field);
        if (value == null || !value.canConvertToInt())
            throw new PoisonousEvent(type + " has no number " + field);
        return value.intValue();
    }
}
