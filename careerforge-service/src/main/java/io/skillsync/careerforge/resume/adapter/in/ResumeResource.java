package io.skillsync.careerforge.resume.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.BankEntryId;
import io.skillsync.careerforge.profile.KeepProfile;
import io.skillsync.careerforge.resume.KeepResumes;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeDocument;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.careerforge.resume.ResumeFilter;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeReview;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.careerforge.resume.ReviewResumes;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own resumes.
@Path("/api/careerforge/v1/resumes")
@Tag(name = "Resumes")
public class ResumeResource {
    private final Resumes resumes;
    private final KeepResumes keep;
    private final ReviewResumes reviews;
    private final ResumeFiles files;
    private final Caller caller;

    ResumeResource(
            Resumes resumes,
            KeepResumes keep,
            ReviewResumes reviews,
            ResumeFiles files,
            Caller caller) {
        this.resumes = resumes;
        this.keep = keep;
        this.reviews = reviews;
        this.files = files;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Lists resumes, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.ResumeList.class)))
    public Uni<Response> list(
            @QueryParam("archived") Boolean archived,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return resumes.page(
                        owner(), new ResumeFilter(Optional.ofNullable(archived)), paging.request())
                .map(page -> Paging.respond(uri, page, ResumeViews.ResumeView::of));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.ResumeView.class)))
    public Uni<Response> get(UUID id) {
        return resumes.get(owner(), new ResumeId(id)).map(ResumeResource::ok);
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Renames, archives or restores; what is left out stays")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.ResumeView.class)))
    public Uni<Response> change(
            UUID id, @NotNull @Valid ResumeChange body, @HeaderParam("If-Match") String ifMatch) {
        var change =
                new KeepResumes.Change(
                        Optional.ofNullable(body.name()), Optional.ofNullable(body.archived()));
        return resumes.get(owner(), new ResumeId(id))
                .chain(resume -> keep.change(owner(), resume.id(), change, Etags.required(ifMatch)))
                .map(ResumeResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Deletes a resume with its versions and its file",
            description = "`withFacts` also forgets what the experience bank read from it.")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(
            UUID id,
            @QueryParam("withFacts") @DefaultValue("false") boolean withFacts,
            @HeaderParam("If-Match") String ifMatch) {
        return resumes.get(owner(), new ResumeId(id))
                .chain(resume ->
                        keep.delete(owner(), resume.id(), withFacts, Etags.required(ifMatch)));
    }

    @PUT
    @Path("/{id}/default")
    @Operation(summary = "Makes it the resume that matching and letters use")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.ResumeView.class)))
    public Uni<Response> makeDefault(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return keep.makeDefault(owner(), new ResumeId(id), Etags.optional(ifMatch))
                .map(ResumeResource::ok);
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "The versions of a resume, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.VersionList.class)))
    public Uni<ResumeViews.VersionList> versions(UUID id) {
        return resumes.versions(owner(), new ResumeId(id))
                .map(versions ->
                        new ResumeViews.VersionList(
                                versions.stream().map(ResumeViews.VersionView::of).toList()));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Operation(summary = "A version's document; it never changes, and its hash is the ETag")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeDocument.class)))
    public Uni<Response> version(UUID id, int number) {
        return resumes.version(owner(), new ResumeId(id), number)
                .map(version -> Response.ok(version.document()).tag(version.hash()).build());
    }

    @GET
    @Path("/{id}/files/{fileId}")
    @Operation(summary = "Downloads the file as it was uploaded")
    @Produces("*/*")
    @APIResponse(responseCode = "200", description = "The file")
    public Uni<Response> file(UUID id, UUID fileId) {
        return resumes.get(owner(), new ResumeId(id))
                .map(resume ->
                        resume.file()
                                .filter(file -> file.id().equals(new ResumeFileId(fileId)))
                                .orElseThrow(() -> new NotFound("file")))
                .chain(file ->
                        files.read(owner(), file.id())
                                .map(bytes -> FileAnswers.download(file, bytes)));
    }

    @POST
    @Path("/{id}/review")
    @Operation(
            summary = "Accepts, edits or skips what was read, section by section",
            description =
                    "An edit makes a new version; what is accepted or edited enters the experience bank with its provenance.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ResumeViews.ResumeView.class)))
    public Uni<Response> review(
            UUID id, @NotNull @Valid ReviewBody body, @HeaderParam("If-Match") String ifMatch) {
        return reviews.review(
                        claims(),
                        new ResumeId(id),
                        body.sections(),
                        Etags.optional(ifMatch),
                        () -> new BankEntryId(Identifier.next()))
                .map(ResumeResource::ok);
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private KeepProfile.Claims claims() {
        var email =
                caller.email()
                        .orElseThrow(() ->
                                new Invalid(
                                        "email",
                                        "profile.no-email",
                                        "Your account has no e-mail address."));
        return new KeepProfile.Claims(owner(), caller.name().orElse(email), email);
    }

    private static Response ok(Resume resume) {
        return Etags.ok(resume.version(), ResumeViews.ResumeView.of(resume));
    }

    /// What is left out stays as it is.
    public record ResumeChange(@Size(min = 1, max = 300) String name, Boolean archived) {}

    /// A person's word about each section that they looked at.
    public record ReviewBody(@NotNull ResumeReview sections) {}
}
