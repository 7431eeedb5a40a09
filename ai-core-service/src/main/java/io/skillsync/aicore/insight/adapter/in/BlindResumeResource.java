package io.skillsync.aicore.insight.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.ReadBlindResumes;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Resumes for a blind review.
@Path("/api/ai-core/v1")
@Tag(name = "Blind resumes")
public class BlindResumeResource {
    private final ReadBlindResumes read;
    private final Caller caller;

    BlindResumeResource(ReadBlindResumes read, Caller caller) {
        this.read = read;
        this.caller = caller;
    }

    @GET
    @Path("/applications/{applicationId}/blind-resume")
    @Operation(
            summary = "The submitted resume without name, contact, place, schools and age",
            description = "For members of the posting's organization.")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Also for those who do not belong to the organization")
    public Uni<ResumeDocument> blind(UUID applicationId) {
        return read.ofApplication(new PersonId(caller.id()), applicationId);
    }
}
