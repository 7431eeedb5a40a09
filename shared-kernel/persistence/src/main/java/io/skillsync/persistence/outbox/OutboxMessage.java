package io.skillsync.persistence.outbox;

import java.util.Map;
import java.util.UUID;

/// An event on its way out.
///
/// @param topic `<service>.<aggregate>`
/// @param key the aggregate's id; order is kept within it
/// @param type `<service>.<event>.v<n>`
/// @param data ids, states and versions: JSON types and what Jackson writes as such, no personal
///   data
public record OutboxMessage(String topic, UUID key, String type, Map<String, Object> data) {
    public OutboxMessage {
        data = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(data));
    }
}
