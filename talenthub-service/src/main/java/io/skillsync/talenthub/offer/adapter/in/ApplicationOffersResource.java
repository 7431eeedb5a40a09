package io.skillsync.talenthub.offer.adapter.in;

import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.offer.NegotiateOffers;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.adapter.in.OfferBodies.OfferBody;
import io.skillsync.talenthub.offer.adapter.in.OfferBodies.OfferList;
import io.skillsync.talenthub.offer.adapter.in.OfferBodies.OfferView;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/// The offers of an application.
@Path("/api/talenthub/v1/applications/{application}/offers")
@Tag(name = "Offers")
public class ApplicationOffersResource {
    private final NegotiateOffers negotiate;
    private final Desk desk;
    private final Idempotency idempotency;

    ApplicationOffersResource(NegotiateOffers negotiate, Desk desk, Idempotency idempotency) {
        this.negotiate = negotiate;
        this.desk = desk;
        this.idempotency = idempotency;
    }

    @GET
    public Uni<OfferList> list(UUID application) {
        return desk.colleague()
                .chain(by -> negotiate.of(by, new ApplicationId(application)))
                .map(OfferList::of);
    }

    @POST
    @Operation(summary = "Makes an offer; the application goes to the offer stage by itself")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Uni<Response> make(
            UUID application,
            @NotNull @Valid OfferBody body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        var whose = new ApplicationId(application);
        return idempotency.once(
                desk.user().value(),
                key,
                uri,
                body,
                id ->
                        desk.colleague()
                                .chain(by ->
                                        negotiate.make(by, whose, new OfferId(id), body.terms()))
                                .map(offer -> created(uri, offer)),
                id ->
                        desk.colleague()
                                .chain(by -> negotiate.get(by, new OfferId(id)))
                                .map(offer -> created(uri, offer)));
    }

    private static Response created(UriInfo uri, Offer offer) {
        var place =
                UriBuilder.fromUri(uri.getBaseUri())
                        .path("/api/talenthub/v1/offers")
                        .path(offer.id().value().toString())
                        .build();
        return Etags.created(place, offer.version(), OfferView.of(offer));
    }
}
