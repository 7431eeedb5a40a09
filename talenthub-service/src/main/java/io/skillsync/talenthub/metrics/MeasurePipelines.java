package io.skillsync.talenthub.metrics;

import io.skillsync.kernel.UseCase;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Right;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.Positions;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Optional;

/// Measures the pipeline of a position, or of a whole organization.
@UseCase
public class MeasurePipelines {
    private final History history;
    private final Positions positions;
    private final Clock clock;

    public MeasurePipelines(History history, Positions positions, Clock clock) {
        this.history = history;
        this.positions = positions;
        this.clock = clock;
    }

    public Uni<PipelineStats> ofPosition(Colleague by, PositionId id) {
        return positions
                .get(by, id)
                .invoke(p -> by.must(Right.SEE_STATS, p.organization(), "position"))
                .chain(p -> history.of(by, p.organization(), Optional.of(id)))
                .map(changes -> PipelineStats.of(changes, clock.instant()));
    }

    public Uni<PipelineStats> ofOrganization(Colleague by, OrganizationId id) {
        by.must(Right.SEE_STATS, id, "organization");
        return history.of(by, id, Optional.empty())
                .map(changes -> PipelineStats.of(changes, clock.instant()));
    }
}
