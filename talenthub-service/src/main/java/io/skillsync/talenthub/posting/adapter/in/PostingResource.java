package io.skillsync.talenthub.posting.adapter.in;

import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.RunPostings;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingBody;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingClosure;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A posting: everybody reads a live one, its organization does the rest.
@Path("/api/talenthub/v1/postings/{id}")
@RolesAllowed("user")
@Tag(name = "Postings")
public class PostingResource {
    private final RunPostings run;
    private final Desk desk;

    PostingResource(RunPostings run, Desk desk) {
        this.run = run;
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(summary = "A live posting for everybody; any for its organization")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> get(UUID id) {
        return desk.visitor()
                .chain(visitor -> run.read(visitor, new PostingId(id)))
                .map(PostingResource::ok);
    }

    @PUT
    @Operation(
            summary = "Rewrites a posting",
            description = "A live one stays live; those who applied before keep what they read.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> revise(
            UUID id, @NotNull @Valid PostingBody body, @HeaderParam("If-Match") String ifMatch) {
        var named = new PostingId(id);
        return asking(by ->
                run.mine(by, named)
                        .chain(() ->
                                run.revise(
                                        by,
                                        named,
                                        body.content(),
                                        body.until(),
                                        Etags.required(ifMatch))));
    }

    @POST
    @Path("/publication")
    @Operation(summary = "Takes a draft, a paused or an expired posting to the public")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return asking(by -> run.publish(by, new PostingId(id), Etags.optional(ifMatch)));
    }

    @POST
    @Path("/pause")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> pause(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return asking(by -> run.pause(by, new PostingId(id), Etags.optional(ifMatch)));
    }

    @POST
    @Path("/closure")
    @Operation(
            summary = "Ends a posting for good",
            description = "Every open applicant is answered, in the caller's name.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> close(
            UUID id, @NotNull @Valid PostingClosure body, @HeaderParam("If-Match") String ifMatch) {
        var message = Objects.requireNonNullElse(body.message(), "");
        var expected = Etags.optional(ifMatch);
        return asking(by -> run.close(by, new PostingId(id), body.outcome(), message, expected));
    }

    private Uni<Response> asking(Function<Colleague, Uni<Posting>> question) {
        return desk.colleague().chain(question::apply).map(PostingResource::ok);
    }

    private static Response ok(Posting posting) {
        return Etags.ok(posting.version(), PostingView.of(posting));
    }
}
