package io.skillsync.talenthub.candidacy;

import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewState;
import io.skillsync.talenthub.interview.Interviews;
import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.OfferState;
import io.skillsync.talenthub.offer.Offers;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.organization.Party.House;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;

/// Draws the consequences of what was decided. Each looks at the present state first and changes
/// nothing where it has been drawn, so that a repeated event is harmless.
@UseCase
public class FollowDecisions {
    private final Applications applications;
    private final Interviews interviews;
    private final Offers offers;
    private final Clock clock;

    public FollowDecisions(
            Applications applications, Interviews interviews, Offers offers, Clock clock) {
        this.applications = applications;
        this.interviews = interviews;
        this.offers = offers;
        this.clock = clock;
    }

    /// Who got an offer stands in the offer stage.
    public Uni<Void> offerMade(House house, ApplicationId id) {
        return applications
                .get(house, id)
                .chain(one ->
                        one.awaitsOffer()
                                ? applications
                                        .decide(
                                                house,
                                                id,
                                                Expected.ANY,
                                                fresh -> fresh.offered(clock.instant()))
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem());
    }

    /// Who declined the offer has withdrawn, by their own act.
    public Uni<Void> offerDeclined(House house, OfferId id) {
        return offers.get(house, id)
                .chain(offer ->
                        applications
                                .get(house, offer.application())
                                .chain(one -> withdraw(one, offer)));
    }

    /// An ended application needs no interviews and no offer that waits.
    public Uni<Void> applicationEnded(House house, ApplicationId id) {
        return applications
                .get(house, id)
                .chain(one ->
                        one.standing().open()
                                ? Uni.createFrom().voidItem()
                                : cancelInterviews(house, id)
                                        .chain(() -> withdrawOffers(house, id)))
                .onFailure(NotFound.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> withdraw(Application one, Offer offer) {
        if (!one.standing().open() || offer.state() != OfferState.DECLINED)
            return Uni.createFrom().voidItem();
        var why = new Disposition(DispositionReason.OFFER_DECLINED, offer.answer());
        var candidate = new Applicant(one.seeker());
        return applications
                .decide(candidate, one.id(), Expected.ANY, o -> o.withdraw(why, clock.instant()))
                .replaceWithVoid();
    }

    private Uni<Void> cancelInterviews(House house, ApplicationId id) {
        return interviews
                .of(house, id)
                .toMulti()
                .flatMap(Multi.createFrom()::iterable)
                .filter(interview -> interview.state() == InterviewState.SCHEDULED)
                .onItem()
                .transformToUniAndConcatenate(i -> cancel(house, i))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Interview> cancel(House house, Interview interview) {
        return interviews.decide(house, interview.id(), Expected.ANY, Interview::cancel);
    }

    private Uni<Void> withdrawOffers(House house, ApplicationId id) {
        return offers.of(house, id)
                .toMulti()
                .flatMap(Multi.createFrom()::iterable)
                .filter(Offer::waiting)
                .onItem()
                .transformToUniAndConcatenate(o -> withdraw(house, o))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Offer> withdraw(House house, Offer offer) {
        return offers.decide(house, offer.id(), Expected.ANY, Offer::withdraw);
    }
}
