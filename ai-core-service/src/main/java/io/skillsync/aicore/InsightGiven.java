package io.skillsync.aicore;

import io.skillsync.aicore.allowance.InsightKind;
import io.skillsync.persistence.outbox.OutboxMessage;
import java.util.Map;
import java.util.UUID;

/// The event that settles a reserved insight; every slice that uses one commits it with its result.
public final class InsightGiven {
    private InsightGiven() {}

    /// @param request what the reservation was made for: the id of the result
    public static OutboxMessage message(UUID request, PersonId owner, InsightKind kind) {
        return new OutboxMessage(
                "ai-core.insight",
                request,
                "ai-core.insight-given.v1",
                Map.of("requestId", request, "ownerId", owner.value(), "kind", kind));
    }
}
