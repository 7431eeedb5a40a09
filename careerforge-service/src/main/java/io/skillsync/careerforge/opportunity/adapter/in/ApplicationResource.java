package io.skillsync.careerforge.opportunity.adapter.in;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.opportunity.Applications;
import io.skillsync.careerforge.opportunity.ApplyForOpenings;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.SubmissionMethod;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.kernel.Invalid;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the caller says to the employer's side. The answer is 202: the track follows when that side
/// has acted.
@Path("/api/careerforge/v1/opportunities")
@Tag(name = "Applying")
public class ApplicationResource {
    private final ApplyForOpenings apply;
    private final Caller caller;

    ApplicationResource(ApplyForOpenings apply, Caller caller) {
        this.apply = apply;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/application")
    @Operation(
            summary = "Applies with a version of a resume, and a letter where one is named",
            description =
                    "Doing it again hands in the same application again. When the employer's side is away, what was put together stays.")
    @APIResponse(
            responseCode = "202",
            description = "Handed in",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> apply(UUID id, @NotNull @Valid NewApplication body) {
        var email =
                caller.email()
                        .orElseThrow(() ->
                                new Invalid(
                                        "email",
                                        "profile.no-email",
                                        "Your account has no e-mail address."));
        var wish =
                new ApplyForOpenings.Wish(
                        owner(),
                        new Applications.Candidate(caller.name().orElse(email), email),
                        new ResumeId(body.resumeId()),
                        Optional.ofNullable(body.resumeVersion()),
                        Optional.ofNullable(body.letterId()).map(LetterId::new),
                        body.method() == null ? SubmissionMethod.MANUAL : body.method());
        return apply.apply(new OpportunityId(id), wish).map(ApplicationResource::accepted);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Withdraws an application")
    @APIResponse(
            responseCode = "202",
            description = "Told",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> withdraw(UUID id, @Valid Word body) {
        return apply.withdraw(owner(), new OpportunityId(id), reason(body))
                .map(ApplicationResource::accepted);
    }

    @POST
    @Path("/{id}/offer-acceptance")
    @Operation(summary = "Accepts the employer's offer")
    @APIResponse(
            responseCode = "202",
            description = "Told",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> acceptOffer(UUID id) {
        return apply.acceptOffer(owner(), new OpportunityId(id)).map(ApplicationResource::accepted);
    }

    @POST
    @Path("/{id}/offer-decline")
    @Operation(summary = "Declines the employer's offer")
    @APIResponse(
            responseCode = "202",
            description = "Told",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            implementation =
                                                    OpportunityViews.OpportunityView.class)))
    public Uni<Response> declineOffer(UUID id, @Valid Word body) {
        return apply.declineOffer(owner(), new OpportunityId(id), reason(body))
                .map(ApplicationResource::accepted);
    }

    private static Optional<String> reason(Word body) {
        return Optional.ofNullable(body).map(Word::reason).filter(reason -> !reason.isBlank());
    }

    private SeekerId owner() {
        return new SeekerId(caller.id());
    }

    private static Response accepted(Opportunity track) {
        return Response.fromResponse(OpportunityResource.ok(track))
                .status(Response.Status.ACCEPTED)
                .build();
    }

    /// @param resumeVersion left out: the newest
    /// @param method left out: by hand
    public record NewApplication(
            @NotNull UUID resumeId,
            @Min(1) Integer resumeVersion,
            UUID letterId,
            SubmissionMethod method) {}

    /// @param reason what the employer is told, where anything is
    public record Word(@Size(max = 1_000) String reason) {}
}
