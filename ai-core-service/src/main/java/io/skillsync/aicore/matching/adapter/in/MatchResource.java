package io.skillsync.aicore.matching.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.RankCandidates;
import io.skillsync.aicore.matching.RankCandidates.RankedCandidate;
import io.skillsync.aicore.matching.RankMatches;
import io.skillsync.aicore.matching.RankMatches.RankedPosting;
import io.skillsync.aicore.matching.ReviewScores;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.ScoreAdvice;
import io.skillsync.kernel.Identifier;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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

/// Matches both ways: one score object, the same for the seeker and the recruiter.
@Path("/api/ai-core/v1")
@Tag(name = "Matches")
public class MatchResource {
    private final RankMatches rank;
    private final RankCandidates rankCandidates;
    private final ReviewScores review;
    private final Caller caller;

    MatchResource(
            RankMatches rank, RankCandidates rankCandidates, ReviewScores review, Caller caller) {
        this.rank = rank;
        this.rankCandidates = rankCandidates;
        this.review = review;
        this.caller = caller;
    }

    @GET
    @Path("/matches/postings")
    @Operation(
            summary = "The best postings for the caller's default resume",
            description = "The first page uses one match of the month's allowance.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PostingMatches.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "409", description = "There is no resume to match with")
    public Uni<Response> postings(@BeanParam Paging paging, @Context UriInfo uri) {
        return rank.postingsFor(me(), paging.request(), Identifier.next())
                .map(page -> Paging.respond(uri, page, PostingMatch::of));
    }

    @GET
    @Path("/matches/postings/{postingId}")
    @Operation(summary = "The caller's default resume against one posting")
    public Uni<Score> posting(UUID postingId) {
        return rank.posting(me(), postingId);
    }

    @GET
    @Path("/matches/postings/{postingId}/advice")
    @Operation(
            summary = "Which small changes would lift the score, and to what exactly",
            description =
                    "For the caller's default resume. Each figure is the score of the changed resume by the same engine; "
                            + "a change is advice only where it is true. With `wanted`, the fewest skills that reach that score together.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScoreAdvice.class)))
    @APIResponse(responseCode = "409", description = "There is no resume to match with")
    public Uni<ScoreAdvice> advice(
            UUID postingId,
            @QueryParam("wanted") @DecimalMin("0") @DecimalMax("100") Double wanted) {
        return review.advice(me(), postingId, wanted);
    }

    @GET
    @Path("/postings/{postingId}/candidates")
    @Operation(
            summary = "The people of a posting, best first",
            description =
                    "Those who applied; with include=visible also those who let themselves be found.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CandidateMatches.class)))
    public Uni<Response> candidates(
            UUID postingId,
            @QueryParam("include") @DefaultValue("applied") Included include,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        return rankCandidates
                .of(me(), postingId, include == Included.visible, paging.request())
                .map(page -> Paging.respond(uri, page, CandidateMatch::of));
    }

    @GET
    @Path("/applications/{applicationId}/score")
    @Operation(
            summary =
                    "The score of what was submitted, for the applicant and the organization alike")
    public Uni<Score> application(UUID applicationId) {
        return rank.application(me(), applicationId);
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }

    /// Who is ranked.
    public enum Included {
        applied,
        visible
    }

    /// A posting with its score.
    public record PostingMatch(
            UUID postingId,
            int version,
            String title,
            String organizationName,
            String location,
            Score score) {
        static PostingMatch of(RankedPosting match) {
            PostingDocument posting = match.posting();
            return new PostingMatch(
                    posting.id(),
                    posting.version(),
                    posting.title(),
                    posting.organizationName(),
                    posting.location(),
                    match.score());
        }
    }

    /// Somebody with their score; `applicationId` is absent for a person who has not applied.
    public record CandidateMatch(UUID applicationId, UUID seekerId, String lifecycle, Score score) {
        static CandidateMatch of(RankedCandidate match) {
            return new CandidateMatch(
                    match.candidacy().map(Candidacy::application).orElse(null),
                    match.person(),
                    match.candidacy().map(Candidacy::lifecycle).orElse(null),
                    match.score());
        }
    }

    /// A page of ranked postings, for the API document.
    public record PostingMatches(List<PostingMatch> items, String next) {}

    /// A page of ranked people, for the API document.
    public record CandidateMatches(List<CandidateMatch> items, String next) {}
}
