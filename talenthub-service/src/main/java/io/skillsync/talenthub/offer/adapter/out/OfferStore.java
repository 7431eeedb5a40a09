package io.skillsync.talenthub.offer.adapter.out;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.CandidacyStore;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferEvent;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.Offers;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

@Singleton
class OfferStore extends CandidacyStore<Offer, OfferEvent, OfferId, OfferRow> implements Offers {
    /// More offers than any application gets.
    private static final int ALL = 500;

    OfferStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "offer", OfferRow.class, OfferRow::new);
    }

    @Override
    public Uni<Offer> commit(Party party, Decision<Offer, OfferEvent> decision) {
        return super.commit(party, decision)
                .onFailure(OfferStore::isSecondOffer)
                .transform(_ ->
                        new RuleBroken(
                                "offer.exists",
                                "There is an offer already; revise or withdraw it."));
    }

    @Override
    public Uni<List<Offer>> of(Party party, ApplicationId application) {
        var values = Map.<String, Object>of("application", application.value());
        return read(
                        party,
                        session ->
                                select(
                                        session,
                                        party,
                                        "applicationId = :application",
                                        "id desc",
                                        values,
                                        ALL))
                .map(rows -> rows.stream().map(OwnedRow::toModel).toList());
    }

    @Override
    protected Uni<Void> forget(Party house, Offer stored) {
        return commit(house, stored.forget()).replaceWithVoid();
    }

    @Override
    protected OutboxMessage message(Offer offer, OfferEvent event) {
        return new OutboxMessage(
                "talenthub.offer",
                offer.id().value(),
                "talenthub.%s.v1".formatted(name(event)),
                Map.of(
                        "offerId", offer.id().value(),
                        "applicationId", offer.application().value(),
                        "seekerId", offer.seeker().value(),
                        "organizationId", offer.organization().value(),
                        "state", offer.state(),
                        "sequence", offer.version().number()));
    }

    private static String name(OfferEvent event) {
        return switch (event) {
            case OfferEvent.Made _ -> "offer-made";
            case OfferEvent.Accepted _ -> "offer-accepted";
            case OfferEvent.Declined _ -> "offer-declined";
            case OfferEvent.Withdrawn _ -> "offer-withdrawn";
        };
    }

    private static boolean isSecondOffer(Throwable failure) {
        for (var at = failure; at != null; at = at.getCause())
            if (at instanceof ConstraintViolationException broken
                    && String.valueOf(broken.getMessage()).contains("offer_one_open")) return true;
        return false;
    }
}
