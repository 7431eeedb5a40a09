package io.skillsync.talenthub.offer.adapter.in;

import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.offer.NegotiateOffers;
import io.skillsync.talenthub.position.StageKind;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The happy end of an application.
@Path("/api/talenthub/v1/applications/{application}/hire")
@Tag(name = "Offers")
public class HireResource {
    private final NegotiateOffers negotiate;
    private final Desk desk;

    HireResource(NegotiateOffers negotiate, Desk desk) {
        this.negotiate = negotiate;
        this.desk = desk;
    }

    @POST
    @Operation(summary = "Hires the applicant; refused while an offer waits for its answer")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = HireView.class)))
    public Uni<Response> hire(UUID application, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return desk.colleague()
                .chain(by -> negotiate.hire(by, new ApplicationId(application), expected))
                .map(one -> Etags.ok(one.version(), HireView.of(one)));
    }

    /// Where the application stands now.
    public record HireView(
            UUID id, ApplicationLifecycle lifecycle, StageKind stageKind, int version) {
        static HireView of(Application one) {
            return new HireView(
                    one.id().value(),
                    one.standing().lifecycle(),
                    one.standing().stage(),
                    one.version().number());
        }
    }
}
