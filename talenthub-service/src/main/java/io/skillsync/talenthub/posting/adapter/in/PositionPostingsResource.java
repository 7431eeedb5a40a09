package io.skillsync.talenthub.posting.adapter.in;

import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.RunPostings;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingBody;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingList;
import io.skillsync.talenthub.posting.adapter.in.PostingBodies.PostingView;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The postings of a position.
@Path("/api/talenthub/v1/positions/{position}/postings")
@Tag(name = "Postings")
public class PositionPostingsResource {
    private final RunPostings run;
    private final Desk desk;
    private final Idempotency idempotency;

    PositionPostingsResource(RunPostings run, Desk desk, Idempotency idempotency) {
        this.run = run;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingList.class)))
    public Uni<Response> list(UUID position, @BeanParam Paging paging, @Context UriInfo uri) {
        return desk.colleague()
                .chain(by -> run.page(by, new PositionId(position), paging.request()))
                .map(page -> Paging.respond(uri, page, PostingView::of));
    }

    @POST
    @Operation(summary = "Drafts a posting; nobody outside sees it before its publication")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PostingView.class)))
    public Uni<Response> draft(
            UUID position,
            @NotNull @Valid PostingBody body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                desk.user().value(),
                key,
                uri,
                body,
                id ->
                        desk.colleague()
                                .chain(by ->
                                        run.draft(
                                                by,
                                                new PositionId(position),
                                                new PostingId(id),
                                                body.content(),
                                                body.until()))
                                .map(draft -> created(uri, draft)),
                id ->
                        desk.colleague()
                                .chain(by -> run.mine(by, new PostingId(id)))
                                .map(draft -> created(uri, draft)));
    }

    private static Response created(UriInfo uri, Posting posting) {
        var place =
                UriBuilder.fromUri(uri.getBaseUri())
                        .path("/api/talenthub/v1/postings")
                        .path(posting.id().value().toString())
                        .build();
        return Etags.created(place, posting.version(), PostingView.of(posting));
    }
}
