package io.skillsync.talenthub.offer;

import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.Right;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;

/// Makes offers, hears the answers, and hires.
@UseCase
public class NegotiateOffers {
    private final Offers offers;
    private final Applications applications;
    private final Clock clock;

    public NegotiateOffers(Offers offers, Applications applications, Clock clock) {
        this.offers = offers;
        this.applications = applications;
        this.clock = clock;
    }

    public Uni<Offer> make(Colleague by, ApplicationId application, OfferId id, OfferTerms terms) {
        return application(by, application, Right.MAKE_OFFERS)
                .map(one -> Offer.make(id, one, terms, by.id(), clock.instant()))
                .call(() -> offers.of(by, application).invoke(NegotiateOffers::requireNoneOpen))
                .chain(decision -> offers.commit(by, decision));
    }

    public Uni<Offer> revise(Colleague by, OfferId id, OfferTerms terms, Expected expected) {
        return offers.decide(
                by,
                id,
                expected,
                offer -> {
                    by.must(Right.MAKE_OFFERS, offer.organization(), "offer");
                    return offer.revise(terms, by.id(), clock.instant());
                });
    }

    public Uni<Offer> withdraw(Colleague by, OfferId id, Expected expected) {
        return offers.decide(
                by,
                id,
                expected,
                offer -> {
                    by.must(Right.MAKE_OFFERS, offer.organization(), "offer");
                    return offer.withdraw();
                });
    }

    public Uni<Offer> get(Colleague by, OfferId id) {
        return offers.get(by, id)
                .invoke(offer -> by.must(Right.SEE_OFFERS, offer.organization(), "offer"));
    }

    public Uni<List<Offer>> of(Colleague by, ApplicationId application) {
        return application(by, application, Right.SEE_OFFERS)
                .chain(() -> offers.of(by, application));
    }

    /// Takes the offer that waits for an answer; being hired is the employer's next step.
    public Uni<Offer> accept(Party.Applicant seeker, ApplicationId application) {
        return waiting(seeker, application)
                .chain(waiting ->
                        offers.decide(
                                seeker,
                                waiting.id(),
                                Expected.ANY,
                                offer -> offer.accept(clock.instant())));
    }

    public Uni<Offer> decline(Party.Applicant seeker, ApplicationId application, String words) {
        return waiting(seeker, application)
                .chain(waiting ->
                        offers.decide(
                                seeker, waiting.id(), Expected.ANY, offer -> offer.decline(words)));
    }

    /// Hires, but not over an offer that still waits for its answer.
    public Uni<Application> hire(Colleague by, ApplicationId id, Expected expected) {
        return applications.consider(
                by,
                id,
                expected,
                one -> {
                    by.must(Right.DECIDE_APPLICATIONS, one.owner(), "application");
                    return offers.of(by, id)
                            .invoke(NegotiateOffers::requireAllAnswered)
                            .map(all -> one.hire(clock.instant()));
                });
    }

    private Uni<Application> application(Colleague by, ApplicationId id, Right right) {
        return applications.get(by, id).invoke(one -> by.must(right, one.owner(), "application"));
    }

    private Uni<Offer> waiting(Party.Applicant seeker, ApplicationId application) {
        return applications
                .get(seeker, application)
                .chain(() -> offers.of(seeker, application))
                .map(all -> {
                    if (all.isEmpty()) throw new NotFound("offer");
                    return all.getFirst();
                });
    }

    private static void requireNoneOpen(List<Offer> all) {
        if (all.stream().anyMatch(o -> o.waiting() || o.state() == OfferState.ACCEPTED))
            throw new RuleBroken(
                    "offer.exists", "There is an offer already; revise or withdraw it.");
    }

    private static void requireAllAnswered(List<Offer> all) {
        if (all.stream().anyMatch(Offer::waiting))
            throw new RuleBroken("offer.unanswered", "The offer has not been answered yet.");
    }
}
