package io.skillsync.aicore.analysis.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Analyses;
import io.skillsync.aicore.analysis.AnalysisId;
import io.skillsync.aicore.analysis.Reading;
import io.skillsync.kernel.NotFound;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What was read from the caller's own files.
@Path("/api/ai-core/v1/analyses")
@Tag(name = "Analyses")
public class AnalysisResource {
    private final Analyses analyses;
    private final Caller caller;

    AnalysisResource(Analyses analyses, Caller caller) {
        this.analyses = analyses;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "The reading of one of the caller's files, with confidence and source of each field")
    public Uni<Reading> get(UUID id) {
        return analyses.get(new PersonId(caller.id()), new AnalysisId(id))
                .map(analysis -> analysis.reading().orElseThrow(() -> new NotFound("reading")));
    }
}
