package io.skillsync.careerforge.allowance.adapter.out;

import io.skillsync.careerforge.RemoteAnswers;
import io.skillsync.careerforge.allowance.Allowances;
import io.skillsync.careerforge.allowance.MeteredFeature;
import io.skillsync.careerforge.allowance.Reservation;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/// Asks billing. Without its word nothing metered is done, so that nobody is charged by surprise.
@ApplicationScoped
class BillingAllowances implements Allowances {
    private static final Logger LOG = Logger.getLogger(BillingAllowances.class);

    private final BillingClient billing;

    BillingAllowances(@RestClient BillingClient billing) {
        this.billing = billing;
    }

    @Override
    public Uni<Void> reserve(Reservation reservation) {
        var feature = reservation.feature();
        return billing.reserve(
                        new BillingClient.NewReservation(
                                reservation.request(),
                                reservation.owner().value(),
                                feature.name(),
                                reservation.fingerprint()))
                .replaceWithVoid()
                .onFailure()
                .transform(failure -> refusal(feature, failure));
    }

    @Override
    public Uni<Void> release(UUID request) {
        return billing.release(request)
                .replaceWithVoid()
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("Reservation %s is left to expire: %s", request, failure);
                    return null;
                });
    }

    private static Throwable refusal(MeteredFeature feature, Throwable failure) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == 402
                ? exceeded(feature, answer)
                : new Unavailable(
                        "quota.unavailable",
                        "Your allowance cannot be checked just now; try again shortly.");
    }

    private static Throwable exceeded(MeteredFeature feature, WebApplicationException answer) {
        var problem = RemoteAnswers.problem(answer);
        return new QuotaExceeded(
                problem.path("feature").asText(feature.name()),
                problem.path("left").asLong(0),
                instant(problem.path("renewsAt").asText()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unsaid) {
            throw new Unavailable(
                    "quota.unavailable", "Your allowance cannot be checked just now.");
        }
    }
}
