package io.skillsync.billing.quota.adapter.in;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.skillsync.billing.quota.MeterFeatures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Gives back what nothing has settled; several instances may run it, the ledgers' lock keeps them
/// apart.
@ApplicationScoped
class ExpiryJob {
    private final MeterFeatures meter;

    ExpiryJob(MeterFeatures meter) {
        this.meter = meter;
    }

    @Scheduled(
            every = "{skillsync.billing.expiry-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return meter.expire().replaceWithVoid();
    }
}
