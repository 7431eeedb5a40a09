package io.skillsync.aicore.matching.adapter.in;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.skillsync.aicore.matching.ReembedDocuments;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/// Looks again and again whether the stored documents have vectors of the current model.
@ApplicationScoped
class ReembeddingJob {
    private static final Logger LOG = Logger.getLogger(ReembeddingJob.class);

    private final ReembedDocuments reembed;

    ReembeddingJob(ReembedDocuments reembed) {
        this.reembed = reembed;
    }

    @Scheduled(
            every = "${skillsync.embedding.look}",
            delayed = "${skillsync.embedding.look}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return reembed.someMore()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warn("Embedding anew is gone on with later", failure))
                .onFailure()
                .recoverWithNull();
    }
}
