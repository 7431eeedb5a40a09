package io.skillsync.careerforge.resume.adapter.in;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// The older name of an upload, kept for those who know it (S2-31).
@Path("/api/careerforge/v1/resume/analyze")
@Tag(name = "Resumes")
public class AnalyzeResource {
    private final UploadResource uploads;

    AnalyzeResource(UploadResource uploads) {
        this.uploads = uploads;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same as POST /resumes")
    @APIResponse(
            responseCode = "202",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = ResumeViews.AnalysisView.class)))
    public Uni<Response> analyze(
            @RestForm("file") FileUpload file,
            @RestForm("name") String name,
            @HeaderParam("Prefer") String prefer,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return uploads.upload(file, name, prefer, key, uri);
    }
}
