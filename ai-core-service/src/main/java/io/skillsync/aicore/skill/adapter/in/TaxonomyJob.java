package io.skillsync.aicore.skill.adapter.in;

import io.quarkus.scheduler.Scheduled;
import io.skillsync.aicore.skill.GrowTaxonomy;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Takes up the skills that were accepted at this replica or another, at start and from then on.
@ApplicationScoped
class TaxonomyJob {
    private final GrowTaxonomy growth;

    TaxonomyJob(GrowTaxonomy growth) {
        this.growth = growth;
    }

    /// One small query; half a minute is soon enough for a word.
    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> grow() {
        return growth.grow();
    }
}
