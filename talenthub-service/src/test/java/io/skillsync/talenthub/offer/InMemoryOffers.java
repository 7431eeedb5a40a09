package io.skillsync.talenthub.offer;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import java.util.EnumSet;
import java.util.List;

public class InMemoryOffers extends InMemoryHouses<Offer, OfferEvent, OfferId> implements Offers {
    private static final EnumSet<OfferState> OPEN =
            EnumSet.of(OfferState.MADE, OfferState.ACCEPTED);

    public InMemoryOffers() {
        super("offer");
    }

    @Override
    public Uni<List<Offer>> of(Party party, ApplicationId application) {
        return Uni.createFrom()
                .item(() ->
                        seenBy(party)
                                .filter(offer -> offer.application().equals(application))
                                .toList()
                                .reversed());
    }

    @Override
    protected void check(Decision<Offer, OfferEvent> decision) {
        var fresh = decision.state();
        if (OPEN.contains(fresh.state())
                && all().anyMatch(other ->
                        !other.id().equals(fresh.id())
                                && other.application().equals(fresh.application())
                                && OPEN.contains(other.state())))
            throw new RuleBroken("offer.exists", "There is one.");
    }

    @Override
    protected UserId seeker(Offer state) {
        return state.seeker();
    }

    @Override
    protected Offer versioned(Offer o, Version version) {
        return new Offer(
                o.id(),
                o.application(),
                o.organization(),
                o.seeker(),
                o.rounds(),
                o.state(),
                o.answer(),
                version);
    }
}
