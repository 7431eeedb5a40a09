package io.skillsync.talenthub.offer.adapter.in;

import io.skillsync.service.http.Etags;
import io.skillsync.talenthub.Desk;
import io.skillsync.talenthub.offer.NegotiateOffers;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.adapter.in.OfferBodies.OfferBody;
import io.skillsync.talenthub.offer.adapter.in.OfferBodies.OfferView;
import io.skillsync.talenthub.organization.Colleague;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// An offer of the caller's organizations.
@Path("/api/talenthub/v1/offers/{id}")
@Tag(name = "Offers")
public class OfferResource {
    private final NegotiateOffers negotiate;
    private final Desk desk;

    OfferResource(NegotiateOffers negotiate, Desk desk) {
        this.negotiate = negotiate;
        this.desk = desk;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Uni<Response> get(UUID id) {
        return asking(by -> negotiate.get(by, new OfferId(id)));
    }

    @PUT
    @Operation(summary = "Offers other terms; the ones before are kept")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Uni<Response> revise(
            UUID id, @NotNull @Valid OfferBody body, @HeaderParam("If-Match") String ifMatch) {
        var named = new OfferId(id);
        return asking(by ->
                negotiate
                        .get(by, named)
                        .chain(() ->
                                negotiate.revise(
                                        by, named, body.terms(), Etags.required(ifMatch))));
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Takes an unanswered offer back")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = OfferView.class)))
    public Uni<Response> withdraw(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var expected = Etags.optional(ifMatch);
        return asking(by -> negotiate.withdraw(by, new OfferId(id), expected));
    }

    private Uni<Response> asking(Function<Colleague, Uni<Offer>> question) {
        return desk.colleague()
                .chain(question::apply)
                .map(offer -> Etags.ok(offer.version(), OfferView.of(offer)));
    }
}
