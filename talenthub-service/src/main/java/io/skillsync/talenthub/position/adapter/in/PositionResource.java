package io.skillsync.talenthub.position.adapter.in;

import io.skillsync.kernel.Version.Expected;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.Words;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.PositionStatus;
import io.skillsync.talenthub.position.Positions;
import io.skillsync.talenthub.position.Positions.PositionFilter;
import io.skillsync.talenthub.position.RunPositions;
import io.skillsync.talenthub.position.adapter.in.PositionBodies.NewPosition;
import io.skillsync.talenthub.position.adapter.in.PositionBodies.PositionChange;
import io.skillsync.talenthub.position.adapter.in.PositionBodies.PositionList;
import io.skillsync.talenthub.position.adapter.in.PositionBodies.PositionView;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The positions of the caller's organizations.
@Path(PositionResource.POSITIONS)
@Tag(name = "Positions")
public class PositionResource {
    static final String POSITIONS = "/api/talenthub/v1/positions";

    private final RunPositions run;
    private final Positions positions;
    private final Desk desk;
    private final Idempotency idempotency;

    PositionResource(RunPositions run, Positions positions, Desk desk, Idempotency idempotency) {
        this.run = run;
        this.positions = positions;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionList.class)))
    public Uni<Response> list(
            @QueryParam("organizationId") UUID organization,
            @Parameter(schema = @Schema(implementation = PositionStatus.class))
                    @QueryParam("status")
                    String status,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter =
                new PositionFilter(
                        Optional.ofNullable(organization).map(OrganizationId::new),
                        Words.of(PositionStatus.class, "status", status));
        return desk.colleague()
                .chain(by -> positions.page(by, filter, paging.request()))
                .map(page -> Paging.respond(uri, page, PositionView::of));
    }

    @POST
    @Operation(
            summary = "Opens a position",
            description =
                    "The organization may be left out by those who act for one only. A draft waits"
                            + " for its opening.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> create(
            @NotNull @Valid NewPosition body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                desk.user().value(),
                key,
                uri,
                body,
                id -> desk.colleague().chain(by -> create(by, id, body)).map(p -> created(uri, p)),
                id ->
                        desk.colleague()
                                .chain(by -> run.get(by, new PositionId(id)))
                                .map(p -> created(uri, p)));
    }

    @POST
    @Path("/create")
    @Operation(summary = "The same as POST on the collection, by its older name")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> createByOlderName(
            @NotNull @Valid NewPosition body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return create(body, key, uri);
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> get(UUID id) {
        return asking(by -> run.get(by, new PositionId(id)));
    }

    @PUT
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> revise(
            UUID id, @NotNull @Valid PositionChange body, @HeaderParam("If-Match") String ifMatch) {
        var named = new PositionId(id);
        return asking(by ->
                run.get(by, named)
                        .chain(known ->
                                run.revise(
                                        by,
                                        named,
                                        body.brief(),
                                        body.pipeline(known.pipeline()),
                                        Etags.required(ifMatch))));
    }

    @POST
    @Path("/{id}/opening")
    @Operation(summary = "Opens a draft, or goes on after a hold")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> open(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return asking(by -> run.open(by, new PositionId(id), expected(ifMatch)));
    }

    @POST
    @Path("/{id}/hold")
    @Operation(summary = "Stops publishing for this position; live postings go on")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> hold(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return asking(by -> run.hold(by, new PositionId(id), expected(ifMatch)));
    }

    @POST
    @Path("/{id}/closure")
    @Operation(
            summary = "Closes the position and its postings",
            description = "Every open applicant is answered, in the caller's name.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PositionView.class)))
    public Uni<Response> close(
            UUID id,
            @NotNull @Valid PositionClosure body,
            @HeaderParam("If-Match") String ifMatch) {
        var message = Objects.requireNonNullElse(body.message(), "");
        return asking(by ->
                run.close(by, new PositionId(id), body.outcome(), message, expected(ifMatch)));
    }

    private Uni<Position> create(Colleague by, UUID id, NewPosition body) {
        var house = by.choose(Optional.ofNullable(body.organizationId()).map(OrganizationId::new));
        return run.create(
                by, house, new PositionId(id), body.brief(), body.pipeline(), body.isDraft());
    }

    private Uni<Response> asking(Function<Colleague, Uni<Position>> question) {
        return desk.colleague()
                .chain(question::apply)
                .map(position -> Etags.ok(position.version(), PositionView.of(position)));
    }

    private static Expected expected(String ifMatch) {
        return Etags.optional(ifMatch);
    }

    private static Response created(UriInfo uri, Position position) {
        var place =
                UriBuilder.fromUri(uri.getBaseUri())
                        .path(POSITIONS)
                        .path(position.id().value().toString())
                        .build();
        return Etags.created(place, position.version(), PositionView.of(position));
    }

    /// How a position ends, and what every open applicant is told.
    public record PositionClosure(
            @NotNull ClosingOutcome outcome, @Size(max = 4_000) String message) {}
}
