package io.skillsync.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/// A row of the outbox.
record OutboxEvent(
        long id,
        UUID eventId,
        String key,
        String topic,
        String type,
        String actor,
        String traceparent,
        String data,
        Instant at) {}
