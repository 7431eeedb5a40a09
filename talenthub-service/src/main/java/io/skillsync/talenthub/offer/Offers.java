package io.skillsync.talenthub.offer;

import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// Where offers are kept. A colleague sees those of their organizations, an applicant their own. An
/// application has at most one offer that is made or accepted; a second one is refused.
public interface Offers extends HouseCollection<Offer, OfferEvent, OfferId> {
    /// All of one application, the latest first.
    Uni<List<Offer>> of(Party party, ApplicationId application);
}
