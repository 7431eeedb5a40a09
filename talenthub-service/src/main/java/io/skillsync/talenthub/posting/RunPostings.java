package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.organization.Right;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.Position;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.Positions;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Writes postings, takes them to the public and back, and ends them.
@UseCase
public class RunPostings {
    private final Postings postings;
    private final Positions positions;
    private final Organizations organizations;
    private final Clock clock;

    public RunPostings(
            Postings postings, Positions positions, Organizations organizations, Clock clock) {
        this.postings = postings;
        this.positions = positions;
        this.organizations = organizations;
        this.clock = clock;
    }

    public Uni<Posting> draft(
            Colleague by,
            PositionId position,
            PostingId id,
            PostingContent content,
            Optional<Instant> validThrough) {
        return positions
                .get(by, position)
                .invoke(p -> by.must(Right.MANAGE_POSTINGS, p.organization(), "position"))
                .chain(p -> organizations.get(by, p.organization()))
                .map(house ->
                        Posting.draft(
                                id,
                                house.id(),
                                house.profile().name(),
                                position,
                                content,
                                validThrough))
                .chain(draft -> postings.commit(by, draft));
    }

    /// A posting of the caller's own organization, whatever its status.
    public Uni<Posting> mine(Colleague by, PostingId id) {
        return postings.get(by, id)
                .invoke(p -> by.must(Right.SEE_ORGANIZATION, p.organization(), "posting"));
    }

    /// Any posting for its own organization, a live one for everybody else.
    public Uni<Posting> read(Optional<Colleague> visitor, PostingId id) {
        return visitor.isEmpty()
                ? live(id)
                : mine(visitor.get(), id).onFailure(NotFound.class).recoverWithUni(() -> live(id));
    }

    public Uni<Page<Posting>> page(Colleague by, PositionId position, PageRequest page) {
        return positions
                .get(by, position)
                .invoke(p -> by.must(Right.SEE_ORGANIZATION, p.organization(), "position"))
                .chain(() -> postings.page(by, position, page));
    }

    public Uni<Posting> revise(
            Colleague by,
            PostingId id,
            PostingContent content,
            Optional<Instant> validThrough,
            Expected expected) {
        return decide(by, id, expected, p -> p.revise(content, validThrough, clock.instant()));
    }

    /// Only a posting of an open position is taken to the public.
    public Uni<Posting> publish(Colleague by, PostingId id, Expected expected) {
        return postings.consider(
                by,
                id,
                expected,
                posting -> {
                    by.must(Right.MANAGE_POSTINGS, posting.organization(), "posting");
                    return positions
                            .get(by, posting.position())
                            .invoke(Position::requireOpen)
                            .chain(() -> organizations.get(by, posting.organization()))
                            .map(house -> posting.publish(house.profile().name(), clock.instant()));
                });
    }

    public Uni<Posting> pause(Colleague by, PostingId id, Expected expected) {
        return decide(by, id, expected, Posting::pause);
    }

    /// Ends a posting; its event makes every open applicant answered in this recruiter's name.
    public Uni<Posting> close(
            Colleague by, PostingId id, ClosingOutcome outcome, String message, Expected expected) {
        var closing = new Closing(outcome, message, by.id(), clock.instant());
        return decide(by, id, expected, posting -> posting.close(closing));
    }

    private Uni<Posting> live(PostingId id) {
        return postings.published(id).invoke(Posting::requireLive);
    }

    private Uni<Posting> decide(
            Colleague by,
            PostingId id,
            Expected expected,
            Function<Posting, Decision<Posting, PostingEvent>> command) {
        return postings.decide(
                by,
                id,
                expected,
                posting -> {
                    by.must(Right.MANAGE_POSTINGS, posting.organization(), "posting");
                    return command.apply(posting);
                });
    }
}
