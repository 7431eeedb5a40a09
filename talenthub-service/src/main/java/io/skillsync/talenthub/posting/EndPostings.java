package io.skillsync.talenthub.posting;

import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.Adverts;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.PositionId;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Optional;

/// Ends postings that nobody ended by hand: those of a position that closes, and those whose time
/// ran out.
@UseCase
public class EndPostings implements Adverts {
    /// How many postings one run of the clock ends; the next run goes on where this one stopped.
    static final int AT_ONCE = 200;

    private final Postings postings;
    private final Clock clock;

    public EndPostings(Postings postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @Override
    public Uni<Void> close(Colleague by, PositionId position, Closing closing) {
        return close(by, position, closing, Optional.empty());
    }

    private Uni<Void> close(
            Colleague by, PositionId position, Closing closing, Optional<java.util.UUID> after) {
        var part = new PageRequest(PageRequest.DEFAULT_LIMIT, after);
        return postings.page(by, position, part)
                .call(page ->
                        Multi.createFrom()
                                .iterable(page.items())
                                .filter(posting -> !posting.closed())
                                .onItem()
                                .transformToUniAndConcatenate(
                                        p -> postings.commit(by, p.close(closing)))
                                .collect()
                                .last())
                .chain(page ->
                        page.next().isPresent()
                                ? close(by, position, closing, page.next())
                                : Uni.createFrom().voidItem());
    }

    /// Expires what is due, each posting on behalf of its own organization; answers how many.
    public Uni<Integer> expire() {
        return postings.due(clock.instant(), AT_ONCE)
                .call(due ->
                        Multi.createFrom()
                                .iterable(due)
                                .onItem()
                                .transformToUniAndConcatenate(this::expire)
                                .collect()
                                .last())
                .map(java.util.List::size);
    }

    private Uni<Posting> expire(Postings.Due due) {
        var house = new Party.House(due.organization(), Optional.empty());
        return postings.decide(
                house, due.id(), Expected.ANY, posting -> posting.expire(clock.instant()));
    }
}
