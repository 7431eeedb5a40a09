package io.skillsync.talenthub.organization.adapter.in;

import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.organization.MembershipId;
import io.skillsync.talenthub.organization.Organization;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.OrganizationKind;
import io.skillsync.talenthub.organization.OrganizationProfile;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.organization.RunOrganizations;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The organizations that the caller acts for.
@Path("/api/talenthub/v1/organizations")
@Tag(name = "Organizations")
public class OrganizationResource {
    private final RunOrganizations run;
    private final Organizations organizations;
    private final Desk desk;
    private final Idempotency idempotency;

    OrganizationResource(
            RunOrganizations run, Organizations organizations, Desk desk, Idempotency idempotency) {
        this.run = run;
        this.organizations = organizations;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(summary = "Lists the organizations that the caller acts for")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganizationList.class)))
    public Uni<Response> list(@BeanParam Paging paging, @Context UriInfo uri) {
        return desk.colleague()
                .chain(by -> organizations.page(by, paging.request()))
                .map(page -> Paging.respond(uri, page, OrganizationView::of));
    }

    @POST
    @Operation(summary = "Founds an organization; the caller becomes its owner")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Uni<Response> found(
            @NotNull @Valid OrganizationBody body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var founder = desk.user();
        return idempotency.once(
                founder.value(),
                key,
                uri,
                body,
                id ->
                        run.found(
                                        founder,
                                        new OrganizationId(id),
                                        new MembershipId(Identifier.next()),
                                        body.profile())
                                .map(founded -> created(uri, founded)),
                id ->
                        desk.colleague()
                                .chain(by -> run.get(by, new OrganizationId(id)))
                                .map(founded -> created(uri, founded)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Uni<Response> get(UUID id) {
        return desk.colleague()
                .chain(by -> run.get(by, new OrganizationId(id)))
                .map(OrganizationResource::ok);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OrganizationView.class)))
    public Uni<Response> describe(
            UUID id,
            @NotNull @Valid OrganizationBody body,
            @HeaderParam("If-Match") String ifMatch) {
        var named = new OrganizationId(id);
        return desk.colleague()
                .call(by -> run.get(by, named))
                .chain(by -> run.describe(by, named, body.profile(), Etags.required(ifMatch)))
                .map(OrganizationResource::ok);
    }

    private static Response ok(Organization organization) {
        return Etags.ok(organization.version(), OrganizationView.of(organization));
    }

    private static Response created(UriInfo uri, Organization organization) {
        var place = uri.getAbsolutePathBuilder().path(organization.id().value().toString()).build();
        return Etags.created(place, organization.version(), OrganizationView.of(organization));
    }

    /// What an organization says about itself.
    public record OrganizationBody(
            @NotBlank @Size(max = 255) String name,
            @NotNull OrganizationKind kind,
            @Size(max = 10_000) String description,
            @Size(max = 2_000) String website,
            @Size(max = 255) String location,
            @Size(max = 2_000) String logoUrl) {
        OrganizationProfile profile() {
            return new OrganizationProfile(
                    name,
                    kind,
                    Objects.requireNonNullElse(description, ""),
                    Objects.requireNonNullElse(website, ""),
                    Objects.requireNonNullElse(location, ""),
                    Objects.requireNonNullElse(logoUrl, ""));
        }
    }

    /// An organization as its members see it.
    public record OrganizationView(
            UUID id,
            String name,
            OrganizationKind kind,
            String description,
            String website,
            String location,
            String logoUrl,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static OrganizationView of(Organization organization) {
            var profile = organization.profile();
            return new OrganizationView(
                    organization.id().value(),
                    profile.name(),
                    profile.kind(),
                    profile.description(),
                    profile.website(),
                    profile.location(),
                    profile.logoUrl(),
                    organization.version().number(),
                    organization.version().createdAt(),
                    organization.version().updatedAt());
        }
    }

    /// A page of organizations, for the API document.
    public record OrganizationList(List<OrganizationView> items, String next) {}
}
