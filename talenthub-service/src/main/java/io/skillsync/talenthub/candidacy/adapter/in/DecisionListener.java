package io.skillsync.talenthub.candidacy.adapter.in;

import io.skillsync.service.messaging.Event;
import io.skillsync.service.messaging.EventHandling;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.candidacy.FollowDecisions;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party.House;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hears what was decided about offers and applications, and draws the consequences in the name of
/// the one who decided.
@ApplicationScoped
class DecisionListener {
    private final EventHandling handling;
    private final FollowDecisions follow;

    DecisionListener(EventHandling handling, FollowDecisions follow) {
        this.handling = handling;
        this.follow = follow;
    }

    @Incoming("offers")
    Uni<Void> hearOffers(ConsumerRecord<String, String> record) {
        return handling.handle(
                record,
                event ->
                        switch (event.type()) {
                            case "talenthub.offer-made.v1" ->
                                    follow.offerMade(house(event), application(event));
                            case "talenthub.offer-declined.v1" ->
                                    follow.offerDeclined(
                                            house(event), new OfferId(event.uuid("offerId")));
                            default -> Uni.createFrom().voidItem();
                        });
    }

    @Incoming("applications")
    Uni<Void> hearApplications(ConsumerRecord<String, String> record) {
        return handling.handle(
                record,
                event ->
                        switch (event.type()) {
                            case "talenthub.application-rejected.v1",
                                    "talenthub.application-withdrawn.v1" ->
                                    follow.applicationEnded(house(event), application(event));
                            default -> Uni.createFrom().voidItem();
                        });
    }

    private static ApplicationId application(Event event) {
        return new ApplicationId(event.uuid("applicationId"));
    }

    private static House house(Event event) {
        var person =
                event.actor().equals("system")
                        ? Optional.<UserId>empty()
                        : Optional.of(new UserId(UUID.fromString(event.actor())));
        return new House(new OrganizationId(event.uuid("organizationId")), person);
    }
}
