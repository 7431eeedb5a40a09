package io.skillsync.aicore.analysis.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.Analyses;
import io.skillsync.aicore.analysis.Analysis;
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

/// What was read from a file: for its owner, and for the service that keeps the resume.
@Path("/")
@Tag(name = "Analyses")
public class AnalysisResource {
    private final Analyses analyses;
    private final Caller caller;

    AnalysisResource(Analyses analyses, Caller caller) {
        this.analyses = analyses;
        this.caller = caller;
    }

    @GET
    @Path("api/ai-core/v1/analyses/{id}")
    @Operation(summary = "The reading of one of the caller's files, with confidence and source of each field")
    public Uni<Reading> own(UUID id) {
        return analyses.get(new PersonId(caller.id()), new AnalysisId(id)).map(AnalysisResource::reading);
    }

    @GET
    @Path("internal/v1/analyses/{id}")
    @Operation(summary = "A reading, for the service that an event told its id")
    public Uni<Reading> internal(UUID id) {
        return analyses.byId(new AnalysisId(id)).map(AnalysisResource::reading);
    }

    private static Reading reading(Analysis analysis) {
        return analysis.reading().orElseThrow(() -> new NotFound("reading"));
    }
}
