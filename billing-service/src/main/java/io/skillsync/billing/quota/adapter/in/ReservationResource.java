package io.skillsync.billing.quota.adapter.in;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.quota.Reservation;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.service.identity.ActingPerson;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Where services ask for a unit before they do something metered.
@Path("/internal/v1/reservations")
@Tag(name = "Reservations")
public class ReservationResource {
    private final MeterFeatures meter;

    ReservationResource(MeterFeatures meter) {
        this.meter = meter;
    }

    /// @param requestId chosen by the asker; asking again under it gives the same answer
    /// @param ownerId the person who pays
    /// @param fingerprint names the input: the same one costs nothing twice in a month
    public record NewReservation(
            @NotNull UUID requestId,
            @NotNull UUID ownerId,
            @NotNull Feature feature,
            @NotBlank @Size(max = 200) String fingerprint) {}

    public record ReservationView(
            UUID requestId, Feature feature, boolean free, long left, Instant renewsAt) {
        static ReservationView of(Reservation reservation) {
            return new ReservationView(
                    reservation.request().value(),
                    reservation.feature(),
                    reservation.free(),
                    reservation.left(),
                    reservation.renewsAt());
        }
    }

    /// Sets a unit aside, or says that the same input was paid for already.
    @POST
    @ResponseStatus(201)
    @APIResponse(responseCode = "201", description = "A unit is set aside, or none is needed.")
    @APIResponse(responseCode = "402", description = "The month's allowance is used up.")
    public Uni<ReservationView> reserve(@NotNull @Valid NewReservation asked) {
        ActingPerson.is(asked.ownerId());
        return meter.reserve(
                        new SubscriberId(asked.ownerId()),
                        asked.feature(),
                        new RequestId(asked.requestId()),
                        asked.fingerprint())
                .map(ReservationView::of);
    }

    /// Gives a unit back before any work was done; without such a reservation there is nothing to
    /// do.
    @DELETE
    @Path("/{requestId}")
    public Uni<Void> release(@PathParam("requestId") UUID requestId) {
        return meter.release(new RequestId(requestId));
    }
}
