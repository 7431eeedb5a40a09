package io.skillsync.talenthub.offer;

import static io.skillsync.talenthub.offer.OfferState.*;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An offer and how its terms came about. It is answered once.
///
/// @param rounds the terms from the first to the present ones, never empty
/// @param answer the seeker's words when declining; may be empty
/// @param version also its sequence for those who follow it
public record Offer(
        OfferId id,
        ApplicationId application,
        OrganizationId organization,
        UserId seeker,
        List<OfferRound> rounds,
        OfferState state,
        String answer,
        Version version)
        implements Owned {
    public Offer {
        rounds = List.copyOf(rounds);
    }

    static Decision<Offer, OfferEvent> make(
            OfferId id, Application application, OfferTerms terms, UserId by, Instant now) {
        application.requireOpen();
        terms.requireTime(now);
        var offer =
                new Offer(
                        id,
                        application.id(),
                        application.owner(),
                        application.seeker(),
                        List.of(new OfferRound(1, terms, by, now)),
                        MADE,
                        "",
                        Version.NEW);
        return Decision.of(offer, new OfferEvent.Made(id));
    }

    Decision<Offer, OfferEvent> revise(OfferTerms terms, UserId by, Instant now) {
        requireUnanswered();
        terms.requireTime(now);
        var round = new OfferRound(rounds.size() + 1, terms, by, now);
        var longer = Stream.concat(rounds.stream(), Stream.of(round)).toList();
        return Decision.of(with(longer, MADE, answer), new OfferEvent.Made(id));
    }

    Decision<Offer, OfferEvent> accept(Instant now) {
        requireUnanswered();
        if (terms().expired(now))
            throw new RuleBroken("offer.expired", "This offer could be accepted until then only.");
        return Decision.of(with(rounds, ACCEPTED, answer), new OfferEvent.Accepted(id));
    }

    Decision<Offer, OfferEvent> decline(String words) {
        requireUnanswered();
        return Decision.of(with(rounds, DECLINED, words), new OfferEvent.Declined(id));
    }

    public Decision<Offer, OfferEvent> withdraw() {
        requireUnanswered();
        return Decision.of(with(rounds, WITHDRAWN, answer), new OfferEvent.Withdrawn(id));
    }

    /// The person behind it is gone; that it was made stays true.
    public Decision<Offer, OfferEvent> forget() {
        return Decision.of(
                new Offer(
                        id,
                        application,
                        organization,
                        UserId.FORGOTTEN,
                        rounds.stream().map(OfferRound::wordless).toList(),
                        state,
                        "",
                        version));
    }

    /// The present terms.
    public OfferTerms terms() {
        return rounds.getLast().terms();
    }

    public boolean waiting() {
        return state == MADE;
    }

    @Override
    public OrganizationId owner() {
        return organization;
    }

    private void requireUnanswered() {
        if (!waiting())
            throw new RuleBroken(
                    "offer.closed",
                    "This offer is already %s.".formatted(state.name().toLowerCase(Locale.ROOT)));
    }

    private Offer with(List<OfferRound> rounds, OfferState state, String answer) {
        return new Offer(id, application, organization, seeker, rounds, state, answer, version);
    }
}
