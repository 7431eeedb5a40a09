package io.skillsync.talenthub.metrics.adapter.in;

import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.metrics.MeasurePipelines;
import io.skillsync.talenthub.metrics.PipelineStats;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.PositionId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Figures of the pipeline.
@Path("/api/talenthub/v1/talent-pipeline/stats")
@Tag(name = "Pipeline")
public class PipelineStatsResource {
    private final MeasurePipelines measure;
    private final Desk desk;

    PipelineStatsResource(MeasurePipelines measure, Desk desk) {
        this.measure = measure;
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Funnel, times in stage and ends, from the true stage changes",
            description =
                    "Of one position, or of a whole organization, which may be left out by those"
                            + " who act for one only.")
    public Uni<PipelineStats> stats(
            @QueryParam("positionId") UUID position,
            @QueryParam("organizationId") UUID organization) {
        return desk.colleague()
                .chain(by ->
                        position == null
                                ? ofOrganization(by, organization)
                                : measure.ofPosition(by, new PositionId(position)));
    }

    private Uni<PipelineStats> ofOrganization(Colleague by, UUID organization) {
        var named = Optional.ofNullable(organization).map(OrganizationId::new);
        return measure.ofOrganization(by, by.choose(named));
    }
}
