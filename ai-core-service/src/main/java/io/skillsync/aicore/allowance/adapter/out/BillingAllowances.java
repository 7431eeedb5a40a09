package io.skillsync.aicore.allowance.adapter.out;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.Allowances;
import io.skillsync.aicore.allowance.MeteredFeature;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks billing. Without its word nothing metered is done.
@ApplicationScoped
class BillingAllowances implements Allowances {
    private final BillingClient billing;

    BillingAllowances(@RestClient BillingClient billing) {
        this.billing = billing;
    }

    @Override
    public Uni<Void> reserve(
            PersonId person, MeteredFeature feature, UUID request, String fingerprint) {
        return billing.reserve(
                        new NewReservation(request, person.value(), feature.name(), fingerprint))
                .replaceWithVoid()
                .onFailure()
                .transform(BillingAllowances::refusal);
    }

    private static Throwable refusal(Throwable failure) {
        if (failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == 402) {
            var told = answer.getResponse().readEntity(Exceeded.class);
            return new QuotaExceeded(told.feature(), told.left(), told.renewsAt());
        }
        return new Unavailable(
                "quota.unavailable",
                "Your allowance cannot be checked just now; try again shortly.");
    }

    record NewReservation(UUID requestId, UUID ownerId, String feature, String fingerprint) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Exceeded(String feature, long left, Instant renewsAt) {}

    @RegisterRestClient(configKey = "billing")
    @RegisterProvider(OidcClientRequestReactiveFilter.class)
    @Path("/internal/v1/reservations")
    interface BillingClient {
        @POST
        Uni<Response> reserve(NewReservation reservation);
    }
}
