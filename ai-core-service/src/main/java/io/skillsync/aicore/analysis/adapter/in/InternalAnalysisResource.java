package io.skillsync.aicore.analysis.adapter.in;

import io.skillsync.aicore.analysis.Analyses;
import io.skillsync.aicore.analysis.AnalysisId;
import io.skillsync.aicore.analysis.Reading;
import io.skillsync.kernel.NotFound;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Readings, for the service that an event told the id.
@Path("/internal/v1/analyses")
@Tag(name = "Analyses")
public class InternalAnalysisResource {
    private final Analyses analyses;

    InternalAnalysisResource(Analyses analyses) {
        this.analyses = analyses;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A reading, by the id that an event told")
    public Uni<Reading> get(UUID id) {
        return analyses.byId(new AnalysisId(id))
                .map(analysis -> analysis.reading().orElseThrow(() -> new NotFound("reading")));
    }
}
