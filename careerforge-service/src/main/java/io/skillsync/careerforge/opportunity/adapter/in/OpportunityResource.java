package io.skillsync.careerforge.opportunity.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.EmploymentType;
import io.skillsync.careerforge.opportunity.ManagerStatus;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.Opportunities;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.OpportunityFilter;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.OpportunitySource;
import io.skillsync.careerforge.opportunity.Pay;
import io.skillsync.careerforge.opportunity.TrackOpenings;
import io.skillsync.careerforge.opportunity.TrackStage;
import io.skillsync.careerforge.opportunity.TrackStatus;
import io.skillsync.careerforge.opportunity.TrackVocabulary;
import io.skillsync.careerforge.opportunity.WorkMode;
import io.skillsync.kernel.Invalid;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's openings and how far they got with each.
@Path("/api/careerforge/v1/opportunities")
@Tag(name = "Opportunities")
public class OpportunityResource {
    private final TrackOpenings track;
    private final Opportunities opportunities;
    private final Idempotency idempotency;
    private final Caller caller;

    OpportunityResource(
            TrackOpenings track,
            Opportunities opportunities,
            Idempotency idempotency,
            Caller caller) {
        this.track = track;
        this.opportunities = opportunities;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Lists openings, newest first",
            description =
                    "`stage` is the canonical stage, `status` a word of the career manager; give one of them or none.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityList.class)))
    public Uni<Response> list(
            @QueryParam("stage") Set<TrackStage> stages,
            @QueryParam("status") ManagerStatus status,
            @QueryParam("employmentType") EmploymentType employmentType,
            @QueryParam("workMode") WorkMode workMode,
            @QueryParam("postingId") UUID posting,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var asked = status == null ? OpportunityFilter.ALL : OpportunityFilter.reading(status);
        var filter =
                new OpportunityFilter(
                        stages.isEmpty() ? asked.stages() : EnumSet.copyOf(stages),
                        asked.closeReasons(),
                        Optional.ofNullable(employmentType),
                        Optional.ofNullable(workMode),
                        Optional.ofNullable(posting));
        return opportunities
                .page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, OpportunityViews.OpportunityView::of));
    }

    @POST
    @Operation(
            summary = "Saves an opening",
            description =
                    "Either a posting of this platform by its `postingId`, or any other opening by what is known of it.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> save(
            @NotNull @Valid NewOpportunity body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> save(new OpportunityId(id), body).map(saved -> created(uri, saved)),
                id ->
                        opportunities
                                .get(owner(), new OpportunityId(id))
                                .map(saved -> created(uri, saved)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> get(UUID id) {
        return opportunities.get(owner(), new OpportunityId(id)).map(OpportunityResource::ok);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary =
                    "Rewrites the notes, and the description of an opening that is not on this platform")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> change(
            UUID id,
            @NotNull @Valid OpportunityChange body,
            @HeaderParam("If-Match") String ifMatch) {
        return opportunities
                .get(owner(), new OpportunityId(id))
                .chain(stored ->
                        body.opening() == null
                                ? track.note(
                                        owner(), stored.id(), body.notes(), Etags.required(ifMatch))
                                : track.describe(
                                        owner(),
                                        stored.id(),
                                        body.opening().toOpening(),
                                        body.notes(),
                                        Etags.required(ifMatch)))
                .map(OpportunityResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return opportunities
                .get(owner(), new OpportunityId(id))
                .chain(stored -> track.delete(owner(), stored.id(), Etags.required(ifMatch)));
    }

    @GET
    @Path("/{id}/status-changes")
    @Operation(summary = "The history of a track, oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(schema = @Schema(implementation = OpportunityViews.ChangeList.class)))
    public Uni<OpportunityViews.ChangeList> history(UUID id) {
        return opportunities
                .history(owner(), new OpportunityId(id))
                .map(lines ->
                        new OpportunityViews.ChangeList(
                                lines.stream().map(OpportunityViews.ChangeView::of).toList()));
    }

    @POST
    @Path("/{id}/moves")
    @Operation(
            summary = "Moves the card of an opening that is not on this platform",
            description = "`to` is a word of any vocabulary.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> move(
            UUID id, @NotNull @Valid Move body, @HeaderParam("If-Match") String ifMatch) {
        return track.move(
                        owner(),
                        new OpportunityId(id),
                        TrackVocabulary.meaning(body.to()),
                        Optional.ofNullable(body.reason()),
                        Etags.optional(ifMatch))
                .map(OpportunityResource::ok);
    }

    private Uni<Opportunity> save(OpportunityId id, NewOpportunity body) {
        if ((body.postingId() == null) == (body.opening() == null))
            throw new Invalid(
                    "postingId",
                    "opportunity.what",
                    "Name a posting, or describe another opening; one of the two.");
        if (body.postingId() != null)
            return track.save(id, owner(), body.postingId(), body.notes());
        var status =
                body.status() == null ? TrackStatus.SAVED : TrackVocabulary.meaning(body.status());
        return track.save(
                id, owner(), body.opening().toOpening(), body.notes(), status, body.sourceStatus());
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    static Response ok(Opportunity track) {
        return Etags.ok(track.version(), OpportunityViews.OpportunityView.of(track));
    }

    private static Response created(UriInfo uri, Opportunity track) {
        var place = uri.getAbsolutePathBuilder().path(track.id().value().toString()).build();
        return Etags.created(place, track.version(), OpportunityViews.OpportunityView.of(track));
    }

    /// @param status where another opening stands already, in a word of any vocabulary; left out:
    ///   saved
    /// @param sourceStatus the status in the words of where it came from, kept as it is
    public record NewOpportunity(
            UUID postingId,
            @Valid OpeningBody opening,
            @Size(max = 10_000) String notes,
            @Size(max = 40) String status,
            @Size(max = 300) String sourceStatus) {}

    /// @param opening left out: only the notes are rewritten
    public record OpportunityChange(@Size(max = 10_000) String notes, @Valid OpeningBody opening) {}

    /// An opening somewhere else, as far as it is known.
    public record OpeningBody(
            OpportunitySource source,
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 300) String company,
            @Size(max = 300) String location,
            EmploymentType employmentType,
            WorkMode workMode,
            Pay pay,
            @Size(max = 50_000) String description,
            List<String> skillsRequired,
            List<String> skillsPreferred,
            @Size(max = 2_000) String url) {
        Opening toOpening() {
            return new Opening(
                    source == null ? OpportunitySource.MANUAL : source,
                    null,
                    0,
                    null,
                    title,
                    company,
                    location,
                    employmentType,
                    workMode,
                    pay,
                    description,
                    skillsRequired,
                    skillsPreferred,
                    url,
                    null,
                    null);
        }
    }

    public record Move(@NotBlank @Size(max = 40) String to, @Size(max = 300) String reason) {}
}
