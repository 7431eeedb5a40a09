package io.skillsync.aicore.skill;

import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.List;

/// Keeps this replica's taxonomy at what was accepted anywhere. The version depends on the accepted
/// skills alone, not on when a replica heard of them.
@UseCase
public class GrowTaxonomy {
    private final SkillDecisions decisions;
    private final SkillTaxonomy taxonomy;

    /// What ships with the service and what its operator added.
    private final SkillTaxonomy ground;

    private volatile List<Concept> taken = List.of();

    GrowTaxonomy(SkillDecisions decisions, SkillTaxonomy taxonomy) {
        this.decisions = decisions;
        this.taxonomy = taxonomy;
        this.ground = taxonomy.snapshot();
    }

    /// Takes up what was accepted since. Building the new state takes some ten milliseconds, so it
    /// is done by a worker, and only where something is new.
    public Uni<Void> grow() {
        return decisions
                .accepted()
                .chain(accepted ->
                        accepted.size() <= taken.size()
                                ? Uni.createFrom().voidItem()
                                : Uni.createFrom()
                                        .item(() -> take(accepted))
                                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()));
    }

    /// Nothing is ever taken back, so of two that run at once the longer list is the newer one.
    private synchronized Void take(List<Concept> accepted) {
        if (accepted.size() > taken.size()) {
            taxonomy.become(ground.with(accepted));
            taken = accepted;
        }
        return null;
    }
}
