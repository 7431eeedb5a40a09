package io.skillsync.careerforge.interest.adapter.in;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.interest.Interest;
import io.skillsync.careerforge.interest.InterestCategory;
import io.skillsync.careerforge.interest.InterestFilter;
import io.skillsync.careerforge.interest.InterestId;
import io.skillsync.careerforge.interest.Interests;
import io.skillsync.kernel.Version;
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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own interests.
@Path("/api/careerforge/v1/interests")
@Tag(name = "Interests")
public class InterestResource {
    private final Interests interests;
    private final Idempotency idempotency;
    private final Caller caller;

    InterestResource(Interests interests, Idempotency idempotency, Caller caller) {
        this.interests = interests;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterestList.class)))
    public Uni<Response> list(
            @QueryParam("category") InterestCategory category,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return interests
                .page(owner(), new InterestFilter(Optional.ofNullable(category)), paging.request())
                .map(page -> Paging.respond(uri, page, InterestView::of));
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> add(
            @NotNull @Valid InterestBody body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        interests
                                .add(body.toInterest(new InterestId(id), owner(), Version.NEW))
                                .map(added -> created(uri, added)),
                id -> interests.get(owner(), new InterestId(id)).map(added -> created(uri, added)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> get(UUID id) {
        return interests.get(owner(), new InterestId(id)).map(InterestResource::ok);
    }

    @PUT
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    public Uni<Response> replace(
            UUID id, @NotNull @Valid InterestBody body, @HeaderParam("If-Match") String ifMatch) {
        return interests
                .get(owner(), new InterestId(id))
                .invoke(stored -> stored.version().check(Etags.required(ifMatch)))
                .chain(stored ->
                        interests.replace(
                                body.toInterest(stored.id(), stored.owner(), stored.version())))
                .map(InterestResource::ok);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return interests
                .get(owner(), new InterestId(id))
                .chain(stored ->
                        interests.remove(stored.owner(), stored.id(), Etags.required(ifMatch)));
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Response ok(Interest interest) {
        return Etags.ok(interest.version(), InterestView.of(interest));
    }

    private static Response created(UriInfo uri, Interest interest) {
        var place = uri.getAbsolutePathBuilder().path(interest.id().value().toString()).build();
        return Etags.created(place, interest.version(), InterestView.of(interest));
    }

    /// What a caller says of an interest.
    public record InterestBody(
            @NotBlank @Size(max = 256) String name,
            @Size(max = 4096) String description,
            @NotNull InterestCategory category,
            @NotNull Priority priority) {
        Interest toInterest(InterestId id, SeekerId owner, Version version) {
            return new Interest(
                    id,
                    owner,
                    name.strip(),
                    Optional.ofNullable(description),
                    category,
                    priority,
                    version);
        }
    }

    /// An interest as callers see it.
    public record InterestView(
            UUID id,
            String name,
            String description,
            InterestCategory category,
            Priority priority,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static InterestView of(Interest interest) {
            return new InterestView(
                    interest.id().value(),
                    interest.name(),
                    interest.description().orElse(null),
                    interest.category(),
                    interest.priority(),
                    interest.version().number(),
                    interest.version().createdAt(),
                    interest.version().updatedAt());
        }
    }

    /// A page of interests, for the API document.
    public record InterestList(java.util.List<InterestView> items, String next) {}
}
