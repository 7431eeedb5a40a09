package io.skillsync.persistence.idempotency;

import io.skillsync.kernel.RuleBroken;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The key of the current request until the transaction that does its work has written it.
public record PendingKey(UUID owner, String key, String fingerprint, UUID resource) {
    private static final String LOCAL = "skillsync.idempotency-key";
    private static final String WRITE =
            """
            insert into idempotency_key (owner_id, key, fingerprint, resource_id) values ($1, $2, $3, $4)
            on conflict do nothing
            """;

    void expect() {
        ContextLocals.put(LOCAL, this);
    }

    static void forget() {
        ContextLocals.remove(LOCAL);
    }

    /// Writes the key with the first transaction that writes on behalf of its owner.
    public static Uni<Void> writeWith(Mutiny.StatelessSession session, Actor actor) {
        var pending =
                ContextLocals.<PendingKey>get(LOCAL)
                        .filter(key -> key.owner.equals(actor.person()));
        if (pending.isEmpty()) return Uni.createFrom().voidItem();
        var key = pending.get();
        forget();
        var row = new Object[] {key.owner, key.key, key.fingerprint, key.resource};
        return Transactions.stage(() -> Transactions.connection(session).update(WRITE, row))
                .map(added -> {
                    if (added == 0)
                        throw new RuleBroken(
                                "idempotency.in-progress",
                                "A request with this key is being handled; ask again in a moment.");
                    return null;
                });
    }
}
