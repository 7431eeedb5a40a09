package io.skillsync.talenthub.posting.adapter.in;

import io.quarkus.scheduler.Scheduled;
import io.skillsync.talenthub.posting.EndPostings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Ends postings whose time has run out. Two replicas doing it at once is harmless: the slower one
/// finds the posting expired.
@ApplicationScoped
class ExpiryJob {
    private final EndPostings end;

    ExpiryJob(EndPostings end) {
        this.end = end;
    }

    @Scheduled(
            every = "${talenthub.expiry.every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return end.expire().replaceWithVoid();
    }
}
