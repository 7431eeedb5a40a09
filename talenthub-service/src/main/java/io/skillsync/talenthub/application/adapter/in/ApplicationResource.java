package io.skillsync.talenthub.application.adapter.in;

import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ResumeFiles;
import io.skillsync.talenthub.application.ResumeFiles.ResumeFile;
import io.skillsync.talenthub.application.ReviewApplications;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.ApplicationView;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.Rejection;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.SentResumeView;
import io.skillsync.talenthub.application.adapter.in.ApplicationBodies.StageMove;
import io.skillsync.talenthub.organization.Colleague;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// An application, and what the hiring team decides about it.
@Path("/api/talenthub/v1/applications/{id}")
@Tag(name = "Applications")
public class ApplicationResource {
    private final ReviewApplications review;
    private final ResumeFiles files;
    private final Desk desk;

    ApplicationResource(ReviewApplications review, ResumeFiles files, Desk desk) {
        this.review = review;
        this.files = files;
        this.desk = desk;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Uni<Response> get(UUID id) {
        return asking(by -> review.get(by, new ApplicationId(id)));
    }

    @GET
    @Path("/resume")
    @Operation(summary = "The frozen resume and letter, as they were sent")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SentResumeView.class)))
    public Uni<SentResumeView> resume(UUID id) {
        return desk.colleague()
                .chain(by -> review.snapshot(by, new ApplicationId(id)))
                .map(SentResumeView::of);
    }

    @GET
    @Path("/resume/file")
    @Operation(summary = "The file that the frozen resume was read from")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream"))
    public Uni<Response> resumeFile(UUID id) {
        return desk.colleague()
                .chain(by -> review.get(by, new ApplicationId(id)))
                .chain(application -> files.fetch(application.resume()))
                .map(ApplicationResource::download);
    }

    @POST
    @Path("/moves")
    @Operation(
            summary = "Moves to another stage",
            description =
                    "`from` is the stage that the mover saw: a stale board cannot move twice.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Uni<Response> move(
            UUID id, @NotNull @Valid StageMove body, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return asking(
                by -> review.move(by, new ApplicationId(id), body.from(), body.to(), expected));
    }

    @POST
    @Path("/rejection")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Uni<Response> reject(
            UUID id, @NotNull @Valid Rejection body, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return asking(by -> review.reject(by, new ApplicationId(id), body.disposition(), expected));
    }

    @POST
    @Path("/restoration")
    @Operation(summary = "Takes a rejection back; the application goes on where it stood")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Uni<Response> restore(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return asking(by -> review.restore(by, new ApplicationId(id), expected));
    }

    private Uni<Response> asking(Function<Colleague, Uni<Application>> question) {
        return desk.colleague()
                .chain(question::apply)
                .map(one -> Etags.ok(one.version(), ApplicationView.of(one)));
    }

    private static Response download(ResumeFile file) {
        // A resume is somebody else's content: it is saved, never shown as a page of ours.
        return Response.ok(file.bytes())
                .type(file.mediaType())
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
