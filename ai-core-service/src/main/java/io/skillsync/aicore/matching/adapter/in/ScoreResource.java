package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.DisputeScores;
import io.skillsync.aicore.matching.Replay;
import io.skillsync.aicore.matching.ReviewScores;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.ScoreDispute;
import io.skillsync.aicore.matching.ScoreDispute.Objection;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Scores that were given: for the person they are about and the organization they concern.
@Path("/api/ai-core/v1/scores")
@Tag(name = "Matches")
public class ScoreResource {
    private final ReviewScores review;
    private final DisputeScores disputes;
    private final Idempotency idempotency;
    private final Caller caller;

    ScoreResource(
            ReviewScores review, DisputeScores disputes, Idempotency idempotency, Caller caller) {
        this.review = review;
        this.disputes = disputes;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Path("/{scoreId}")
    @Operation(
            summary = "A score as it was given, with the hashes and versions that it was made from")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Score.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is about somebody else")
    public Uni<Score> score(UUID scoreId) {
        return review.get(me(), scoreId);
    }

    @GET
    @Path("/{scoreId}/replay")
    @Operation(
            summary = "Computes a score again from what is kept of its documents",
            description =
                    "Nothing is written. `identical` says whether every figure, reason and piece of evidence came out the same; "
                            + "`newerVersions` names what has changed since.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Replay.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such score, or its documents are gone")
    public Uni<Replay> replay(UUID scoreId) {
        return review.replay(me(), scoreId);
    }

    @POST
    @Path("/{scoreId}/disputes")
    @Operation(
            summary = "Says what is wrong about a score",
            description =
                    "By the person it is about. The organization reads it beside the score; no figure changes, and nobody is rejected by a score.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such score, or it is about somebody else")
    public Uni<Response> dispute(
            UUID scoreId,
            @NotNull @Valid NewDispute body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var said = new Objection(body.requirement(), body.path(), body.reason());
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> disputes.dispute(me(), id, scoreId, said).map(one -> created(uri, one)),
                id -> disputes.get(me(), id).map(one -> created(uri, one)));
    }

    @GET
    @Path("/{scoreId}/disputes")
    @Operation(summary = "What was said against a score, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeList.class)))
    public Uni<DisputeList> disputes(UUID scoreId) {
        return disputes.against(me(), scoreId)
                .map(said -> new DisputeList(said.stream().map(DisputeView::of).toList()));
    }

    @GET
    @Path("/{scoreId}/disputes/{disputeId}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisputeView.class)))
    public Uni<DisputeView> dispute(UUID scoreId, UUID disputeId) {
        return disputes.get(me(), scoreId, disputeId).map(DisputeView::of);
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }

    private static Response created(UriInfo uri, ScoreDispute dispute) {
        return Response.created(uri.getAbsolutePathBuilder().path(dispute.id().toString()).build())
                .entity(DisputeView.of(dispute))
                .build();
    }

    /// What is disputed: a requirement as the score names it, or the path of a piece of its
    /// evidence; one of the two.
    public record NewDispute(
            @Size(max = 200) String requirement,
            @Size(max = 200) String path,
            @NotBlank @Size(max = ScoreDispute.LONGEST_REASON) String reason) {}

    /// A dispute as both sides see it.
    public record DisputeView(
            UUID id,
            UUID scoreId,
            UUID postingId,
            String requirement,
            String path,
            String reason,
            Instant createdAt) {
        static DisputeView of(ScoreDispute dispute) {
            return new DisputeView(
                    dispute.id(),
                    dispute.score(),
                    dispute.posting(),
                    dispute.requirement(),
                    dispute.path(),
                    dispute.reason(),
                    dispute.createdAt());
        }
    }

    /// What was said against one score.
    public record DisputeList(List<DisputeView> items) {}
}
