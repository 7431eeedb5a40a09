package io.skillsync.talenthub.application;

import io.skillsync.kernel.UseCase;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.Party.House;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The house's duties that follow from a decision made elsewhere: who closes a posting answers
/// everybody who waits. Doing it twice is harmless, because only open applications are touched.
@UseCase
public class AnswerApplicants {
    /// How many are read at once; whoever is left is read next.
    static final int AT_ONCE = 100;

    private final Applications applications;
    private final Postings postings;
    private final Clock clock;

    public AnswerApplicants(Applications applications, Postings postings, Clock clock) {
        this.applications = applications;
        this.postings = postings;
        this.clock = clock;
    }

    /// Rejects every open application of a closed posting in the name of the one who closed it.
    public Uni<Void> answer(OrganizationId organization, PostingId posting) {
        var house = new House(organization, Optional.empty());
        return postings.get(house, posting)
                .chain(p ->
                        p.closing()
                                .map(closing -> answer(house, posting, closing))
                                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> answer(House house, PostingId posting, Closing closing) {
        var inTheirName = new House(house.organization(), Optional.of(closing.by()));
        var why = new Disposition(reason(closing), closing.message());
        return applications
                .open(inTheirName, posting, AT_ONCE)
                .chain(open ->
                        open.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : reject(inTheirName, open, why)
                                        .chain(() -> answer(house, posting, closing)));
    }

    private Uni<Void> reject(Party house, List<Application> open, Disposition why) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(
                        one -> applications.commit(house, one.reject(why, clock.instant())))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static DispositionReason reason(Closing closing) {
        return switch (closing.outcome()) {
            case FILLED -> DispositionReason.POSITION_FILLED;
            case CANCELLED -> DispositionReason.POSITION_CANCELLED;
        };
    }
}
