package io.skillsync.aicore.tailoring.adapter.in;

import io.skillsync.aicore.OpeningReference;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.ResumeReference;
import io.skillsync.aicore.tailoring.OfferedTailoring;
import io.skillsync.aicore.tailoring.TailorForOpenings;
import io.skillsync.aicore.tailoring.TailoringFilter;
import io.skillsync.aicore.tailoring.TailoringId;
import io.skillsync.aicore.tailoring.Tailorings;
import io.skillsync.aicore.tailoring.adapter.in.TailoringViews.AcceptedResume;
import io.skillsync.aicore.tailoring.adapter.in.TailoringViews.TailoringList;
import io.skillsync.aicore.tailoring.adapter.in.TailoringViews.TailoringView;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Tailorings of the caller's resumes.
@Path("/api/ai-core/v1/tailorings")
@Tag(name = "Tailorings")
public class TailoringResource {
    private final TailorForOpenings tailor;
    private final Tailorings tailorings;
    private final Idempotency idempotency;
    private final Caller caller;

    TailoringResource(
            TailorForOpenings tailor,
            Tailorings tailorings,
            Idempotency idempotency,
            Caller caller) {
        this.tailor = tailor;
        this.tailorings = tailorings;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The tailorings that the caller was offered, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TailoringList.class)))
    public Uni<Response> list(
            @QueryParam("resumeId") UUID resume, @BeanParam Paging paging, @Context UriInfo uri) {
        return tailorings
                .page(me(), new TailoringFilter(Optional.ofNullable(resume)), paging.request())
                .map(page -> Paging.respond(uri, page, TailoringView::of));
    }

    @POST
    @Operation(
            summary = "Offers edits that fit a resume to an opening, each with its evidence",
            description =
                    "Uses one INSIGHT of the month's allowance, and none where there is nothing to change. Nothing is invented: edits reorder, spell as the posting does, and list what the work shows.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = TailoringView.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "409", description = "There is no default resume")
    public Uni<Response> offer(
            @NotNull @Valid NewTailoring body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var resume = ResumeReference.choice(body.resume());
        var opening = body.posting().choice();
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        tailor.offer(new TailoringId(id), me(), resume, opening)
                                .map(offered -> created(uri, offered)),
                id ->
                        tailorings
                                .get(me(), new TailoringId(id))
                                .map(offered -> created(uri, offered)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TailoringView.class)))
    public Uni<Response> get(UUID id) {
        return tailorings
                .get(me(), new TailoringId(id))
                .map(offered -> Etags.ok(offered.version(), TailoringView.of(offered)));
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            summary = "The resume with the chosen edits in place",
            description =
                    "The outcome is proven again against the version that it was made from, which the answer names. Save it as a new version in careerforge: POST /resumes/{resumeId}/review with an EDIT of each section in `changed`. Choosing again is possible; the last choice is kept.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", description = "Also where that resume is gone")
    @APIResponse(responseCode = "409", description = "The edits cannot be proven any more")
    public Uni<AcceptedResume> accept(
            UUID id, @NotNull @Valid ChosenEdits body, @HeaderParam("If-Match") String ifMatch) {
        return tailor.accept(me(), new TailoringId(id), body.edits(), Etags.optional(ifMatch))
                .map(AcceptedResume::of);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tailorings
                .get(me(), new TailoringId(id))
                .chain(offered -> tailorings.remove(me(), offered.id(), Etags.required(ifMatch)));
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }

    private static Response created(UriInfo uri, OfferedTailoring offered) {
        var place = uri.getAbsolutePathBuilder().path(offered.id().value().toString()).build();
        return Etags.created(place, offered.version(), TailoringView.of(offered));
    }

    /// Which resume for which opening.
    ///
    /// @param resume left out: the default resume
    public record NewTailoring(
            @Valid ResumeReference resume, @NotNull @Valid OpeningReference posting) {}

    /// The ids of the edits to take; none of them gives the resume as it was.
    public record ChosenEdits(@NotNull @Size(max = 500) List<@NotNull String> edits) {}
}
