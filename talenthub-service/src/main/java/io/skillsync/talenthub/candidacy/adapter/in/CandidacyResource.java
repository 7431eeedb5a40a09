package io.skillsync.talenthub.candidacy.adapter.in;

import io.skillsync.kernel.Invalid;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Apply;
import io.skillsync.talenthub.application.Apply.Sent;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.candidacy.ViewCandidacies;
import io.skillsync.talenthub.candidacy.adapter.in.CandidacyBodies.CandidateAct;
import io.skillsync.talenthub.candidacy.adapter.in.CandidacyBodies.StandingView;
import io.skillsync.talenthub.candidacy.adapter.in.CandidacyBodies.SubmissionBody;
import io.skillsync.talenthub.offer.NegotiateOffers;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What the seeker's service does here for a seeker: apply, look, withdraw, answer an offer.
@Path("/internal/v1/applications/{id}")
@Tag(name = "Internal")
public class CandidacyResource {
    private final Apply apply;
    private final NegotiateOffers negotiate;
    private final ViewCandidacies view;

    CandidacyResource(Apply apply, NegotiateOffers negotiate, ViewCandidacies view) {
        this.apply = apply;
        this.negotiate = negotiate;
        this.view = view;
    }

    @PUT
    @Operation(
            summary = "Sends an application",
            description = "The id is the sender's, so sending it again changes nothing.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    public Uni<Response> submit(UUID id, @NotNull @Valid SubmissionBody body) {
        return apply.submit(body.submission(id)).map(CandidacyResource::answer);
    }

    @GET
    @Operation(summary = "The application as its candidate may see it")
    public Uni<CandidacyView> get(UUID id, @QueryParam("seekerId") UUID seeker) {
        return view.view(named(seeker), new ApplicationId(id)).map(CandidacyView::of);
    }

    @POST
    @Path("/withdrawal")
    public Uni<StandingView> withdraw(UUID id, @NotNull @Valid CandidateAct body) {
        var why = Disposition.withdrawal(body.words());
        return apply.withdraw(named(body.seekerId()), new ApplicationId(id), why)
                .map(StandingView::of);
    }

    @POST
    @Path("/offer-acceptance")
    @Operation(summary = "Takes the offer; being hired is the employer's next step")
    public Uni<CandidacyView> accept(UUID id, @NotNull @Valid CandidateAct body) {
        var seeker = named(body.seekerId());
        return negotiate
                .accept(seeker, new ApplicationId(id))
                .chain(() -> get(id, body.seekerId()));
    }

    @POST
    @Path("/offer-decline")
    @Operation(summary = "Declines the offer; the application is withdrawn by it")
    public Uni<CandidacyView> decline(UUID id, @NotNull @Valid CandidateAct body) {
        var seeker = named(body.seekerId());
        return negotiate
                .decline(seeker, new ApplicationId(id), body.words())
                .chain(() -> get(id, body.seekerId()));
    }

    private static Applicant named(UUID seeker) {
        if (seeker == null)
            throw new Invalid("seekerId", "candidacy.seeker", "Say whose application it is.");
        return new Applicant(new UserId(seeker));
    }

    private static Response answer(Sent sent) {
        var status = sent.fresh() ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status).entity(StandingView.of(sent.application())).build();
    }
}
