package io.skillsync.aicore.insight.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.insight.AskForReviews;
import io.skillsync.aicore.insight.GivenReview;
import io.skillsync.aicore.insight.ResumeReview.ReviewDimension;
import io.skillsync.aicore.insight.ResumeReview.ReviewSuggestion;
import io.skillsync.aicore.insight.ReviewFilter;
import io.skillsync.aicore.insight.ReviewId;
import io.skillsync.aicore.insight.Reviews;
import io.skillsync.aicore.matching.ResumeChoice;
import io.skillsync.kernel.Invalid;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Reviews of the caller's resumes.
@Path("/api/ai-core/v1/resume-reviews")
@Tag(name = "Resume reviews")
public class ReviewResource {
    private final AskForReviews ask;
    private final Reviews reviews;
    private final Idempotency idempotency;
    private final Caller caller;

    ReviewResource(AskForReviews ask, Reviews reviews, Idempotency idempotency, Caller caller) {
        this.ask = ask;
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The reviews that the caller was given, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ReviewList.class)))
    public Uni<Response> list(
            @QueryParam("resumeId") UUID resume, @BeanParam Paging paging, @Context UriInfo uri) {
        return reviews.page(me(), new ReviewFilter(Optional.ofNullable(resume)), paging.request())
                .map(page -> Paging.respond(uri, page, ReviewView::of));
    }

    @POST
    @Operation(
            summary = "Reviews a resume: score, dimensions, strengths, suggestions by priority",
            description =
                    "Uses one INSIGHT of the month's allowance; the same version again uses none. Without a resume the default one is reviewed, without a version the newest.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "402", description = "The month's allowance is used up")
    @APIResponse(responseCode = "409", description = "There is no default resume")
    public Uni<Response> review(
            @NotNull @Valid NewReview body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var choice = body.choice();
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id -> ask.review(new ReviewId(id), me(), choice).map(given -> created(uri, given)),
                id -> reviews.get(me(), new ReviewId(id)).map(given -> created(uri, given)));
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    public Uni<Response> get(UUID id) {
        return reviews.get(me(), new ReviewId(id))
                .map(given -> Etags.ok(given.version(), ReviewView.of(given)));
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    public Uni<Void> delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return reviews.get(me(), new ReviewId(id))
                .chain(given -> reviews.remove(me(), given.id(), Etags.required(ifMatch)));
    }

    private PersonId me() {
        return new PersonId(caller.id());
    }

    private static Response created(UriInfo uri, GivenReview given) {
        var place = uri.getAbsolutePathBuilder().path(given.id().value().toString()).build();
        return Etags.created(place, given.version(), ReviewView.of(given));
    }

    /// @param resumeId left out: the default resume
    /// @param version left out: the newest
    public record NewReview(UUID resumeId, @Min(1) Integer version) {
        ResumeChoice choice() {
            if (resumeId == null && version != null)
                throw new Invalid(
                        "version", "review.version", "A version belongs to a resume; name it too.");
            return new ResumeChoice(resumeId, version);
        }
    }

    /// A review as callers see it.
    ///
    /// @param score 0 to 100
    /// @param suggestions most points first
    public record ReviewView(
            UUID id,
            UUID resumeId,
            int resumeVersion,
            int score,
            List<ReviewDimension> dimensions,
            List<String> strengths,
            List<ReviewSuggestion> suggestions,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static ReviewView of(GivenReview given) {
            return new ReviewView(
                    given.id().value(),
                    given.resume(),
                    given.resumeVersion(),
                    given.review().score(),
                    given.review().dimensions(),
                    given.review().strengths(),
                    given.review().suggestions(),
                    given.version().number(),
                    given.version().createdAt(),
                    given.version().updatedAt());
        }
    }

    /// A page of reviews, for the API document.
    public record ReviewList(List<ReviewView> items, String next) {}
}
