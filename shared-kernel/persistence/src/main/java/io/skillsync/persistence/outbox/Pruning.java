package io.skillsync.persistence.outbox;

import io.quarkus.scheduler.Scheduled;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes away what only had to be remembered for a while. Two replicas doing it at once is
/// harmless.
@ApplicationScoped
class Pruning {
    private final Transactions transactions;

    Pruning(Transactions transactions) {
        this.transactions = transactions;
    }

    @Scheduled(
            every = "1h",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> prune() {
        return transactions.system(connection ->
                connection
                        // Published events: a week, in which a consumer's fault can be repaired
                        // from them.
                        .query("delete from outbox where published_at < now() - interval '7 days'")
                        .execute()
                        // Handled events: longer than any topic keeps them.
                        .chain(() ->
                                connection
                                        .query(
                                                "delete from inbox where handled_at < now() - interval '30 days'")
                                        .execute())
                        // Idempotency keys: two days of retries.
                        .chain(() ->
                                connection
                                        .query(
                                                "delete from idempotency_key where created_at < now() - interval '2 days'")
                                        .execute())
                        .replaceWithVoid());
    }
}
