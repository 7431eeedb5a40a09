package io.skillsync.careerforge.allowance.adapter.out;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Billing's ledger of allowances.
@RegisterRestClient(configKey = "billing")
@RegisterProvider(OidcClientRequestReactiveFilter.class)
@Path("/internal/v1/reservations")
interface BillingClient {
    @POST
    Uni<Response> reserve(NewReservation reservation);

    @DELETE
    @Path("/{requestId}")
    Uni<Response> release(UUID requestId);

    record NewReservation(UUID requestId, UUID ownerId, String feature, String fingerprint) {}
}
