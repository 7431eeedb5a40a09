package io.skillsync.talenthub.organization.adapter.in;

import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.organization.Membership;
import io.skillsync.talenthub.organization.MembershipId;
import io.skillsync.talenthub.organization.MembershipRole;
import io.skillsync.talenthub.organization.Organization;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.RunOrganizations;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Who acts for an organization, and as what. The ETag is the organization's: its memberships
/// change together, because there is always an owner among them.
@Path("/api/talenthub/v1/organizations/{organization}/memberships")
@Tag(name = "Organizations")
public class MembershipResource {
    private final RunOrganizations run;
    private final Desk desk;
    private final Idempotency idempotency;

    MembershipResource(RunOrganizations run, Desk desk, Idempotency idempotency) {
        this.run = run;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MembershipList.class)))
    public Uni<Response> list(UUID organization) {
        return desk.colleague()
                .chain(by -> run.get(by, new OrganizationId(organization)))
                .map(o -> Etags.ok(o.version(), MembershipList.of(o)));
    }

    @POST
    @Operation(summary = "Takes a person in; only owners appoint owners")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Uni<Response> admit(
            UUID organization,
            @NotNull @Valid NewMembership body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var house = new OrganizationId(organization);
        return idempotency.once(
                desk.user().value(),
                key,
                uri,
                body,
                id ->
                        desk.colleague()
                                .chain(by -> run.admit(by, house, body.toMembership(id)))
                                .map(o -> created(uri, o, new MembershipId(id))),
                id ->
                        desk.colleague()
                                .chain(by -> run.get(by, house))
                                .map(o -> created(uri, o, new MembershipId(id))));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Gives a member another role, lets them go or takes them back",
            description = "An organization always keeps an active owner.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MembershipView.class)))
    public Uni<Response> assign(
            UUID organization,
            UUID id,
            @NotNull @Valid MembershipChange body,
            @HeaderParam("If-Match") String ifMatch) {
        var house = new OrganizationId(organization);
        var place = new MembershipId(id);
        return desk.colleague()
                .call(by -> run.get(by, house).invoke(o -> o.membership(place)))
                .chain(by ->
                        run.assign(
                                by,
                                house,
                                place,
                                body.role(),
                                body.active(),
                                Etags.required(ifMatch)))
                .map(o -> Etags.ok(o.version(), MembershipView.of(o.membership(place))));
    }

    private static Response created(UriInfo uri, Organization organization, MembershipId id) {
        var place = uri.getAbsolutePathBuilder().path(id.value().toString()).build();
        var view = MembershipView.of(organization.membership(id));
        return Etags.created(place, organization.version(), view);
    }

    /// A person to be taken in.
    public record NewMembership(@NotNull UUID userId, @NotNull MembershipRole role) {
        Membership toMembership(UUID id) {
            return new Membership(new MembershipId(id), new UserId(userId), role, true);
        }
    }

    /// A member's place as it is to be.
    public record MembershipChange(@NotNull MembershipRole role, @NotNull Boolean active) {}

    /// A member's place.
    public record MembershipView(UUID id, UUID userId, MembershipRole role, boolean active) {
        static MembershipView of(Membership membership) {
            return new MembershipView(
                    membership.id().value(),
                    membership.user().value(),
                    membership.role(),
                    membership.active());
        }
    }

    /// All members of an organization, those who left included.
    public record MembershipList(List<MembershipView> items) {
        static MembershipList of(Organization organization) {
            return new MembershipList(
                    organization.memberships().stream().map(MembershipView::of).toList());
        }
    }
}
