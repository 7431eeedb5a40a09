package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Rankings;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tells by event that a ranking was given, which settles what was reserved for it.
@ApplicationScoped
class RankingOutbox implements Rankings {
    private final Transactions transactions;
    private final Outbox outbox;

    RankingOutbox(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> served(PersonId person, UUID request) {
        var actor = Actor.of(person);
        var message =
                new OutboxMessage(
                        "ai-core.ranking",
                        request,
                        "ai-core.ranking-served.v1",
                        Map.of("requestId", request, "ownerId", person.value()));
        return transactions
                .write(actor, session -> outbox.append(session, actor, List.of(message)))
                .invoke(outbox::wake);
    }
}
