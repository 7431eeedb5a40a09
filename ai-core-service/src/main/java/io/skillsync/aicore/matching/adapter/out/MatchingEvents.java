package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.matching.ScoreDispute;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.persistence.outbox.OutboxMessage;
import java.util.Map;

/// What matching tells, as the contracts have it.
final class MatchingEvents {
    private MatchingEvents() {}

    static OutboxMessage embedded(VersionRef posting, Embedding vector) {
        return new OutboxMessage(
                "ai-core.embedding",
                posting.id(),
                "ai-core.posting-embedded.v1",
                Map.of(
                        "postingId", posting.id(),
                        "version", posting.version(),
                        "model", vector.model(),
                        "modelHash", vector.modelHash()));
    }

    static OutboxMessage disputed(ScoreDispute dispute) {
        return new OutboxMessage(
                "ai-core.dispute",
                dispute.id(),
                "ai-core.score-disputed.v1",
                Map.of(
                        "disputeId", dispute.id(),
                        "scoreId", dispute.score(),
                        "postingId", dispute.posting(),
                        "ownerId", dispute.owner().value()));
    }
}
