package io.skillsync.talenthub.posting;

import static io.skillsync.talenthub.posting.PostingStatus.*;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.organization.Moments;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// An advert of a position. It is live from its publication until it pauses, runs out or is closed;
/// once closed it stays closed.
///
/// @param organizationName as the public reads it, from the last publication or revision
/// @param validThrough the last moment of applying; set by the publication where nobody chose it
/// @param closing the act that ended it
public record Posting(
        PostingId id,
        OrganizationId organization,
        String organizationName,
        PositionId position,
        PostingContent content,
        PostingStatus status,
        Optional<Instant> publishedAt,
        Optional<Instant> validThrough,
        Optional<Closing> closing,
        Version version)
        implements Owned {
    /// How long a posting lives where nobody says otherwise.
    public static final Duration DEFAULT_LIFE = Duration.ofDays(30);

    public Posting {
        validThrough.ifPresent(until -> Moments.require("validThrough", until));
    }

    static Decision<Posting, PostingEvent> draft(
            PostingId id,
            OrganizationId organization,
            String organizationName,
            PositionId position,
            PostingContent content,
            Optional<Instant> validThrough) {
        return Decision.of(
                new Posting(
                        id,
                        organization,
                        organizationName,
                        position,
                        content,
                        DRAFT,
                        Optional.empty(),
                        validThrough,
                        Optional.empty(),
                        Version.NEW));
    }

    Decision<Posting, PostingEvent> revise(
            PostingContent content, Optional<Instant> wanted, Instant now) {
        requireNotClosed();
        var until = wanted.or(() -> validThrough);
        if (status == ACTIVE) requireFuture(until, now);
        var state = new Change().content(content).until(until).state();
        return status == ACTIVE
                ? Decision.of(state, new PostingEvent.Updated(id))
                : Decision.of(state);
    }

    Decision<Posting, PostingEvent> publish(String organizationName, Instant now) {
        requireNotClosed();
        if (status == ACTIVE) throw new RuleBroken("posting.active", "This posting is live.");
        // A draft's own wish is checked; what a paused or expired one was valid through is renewed.
        if (status == DRAFT) requireFuture(validThrough, now);
        var until = validThrough.filter(now::isBefore).orElse(now.plus(DEFAULT_LIFE));
        var state =
                new Change()
                        .status(ACTIVE)
                        .organizationName(organizationName)
                        .publishedAt(publishedAt.orElse(now))
                        .until(Optional.of(until))
                        .state();
        return Decision.of(state, new PostingEvent.Published(id));
    }

    Decision<Posting, PostingEvent> pause() {
        requireNotClosed();
        if (status != ACTIVE)
            throw new RuleBroken("posting.not-active", "Only a live posting can pause.");
        var state = new Change().status(PAUSED).state();
        return Decision.of(state, new PostingEvent.Paused(id));
    }

    Decision<Posting, PostingEvent> close(Closing closing) {
        requireNotClosed();
        var end =
                switch (closing.outcome()) {
                    case FILLED -> FILLED;
                    case CANCELLED -> CANCELLED;
                };
        var state = new Change().status(end).closing(closing).state();
        // Nobody outside has heard of a draft, so its end is no news.
        return status == DRAFT
                ? Decision.of(state)
                : Decision.of(state, new PostingEvent.Closed(id));
    }

    Decision<Posting, PostingEvent> expire(Instant now) {
        if (!isDue(now))
            throw new RuleBroken("posting.not-due", "This posting has not run out yet.");
        var state = new Change().status(EXPIRED).state();
        return Decision.of(state, new PostingEvent.Expired(id));
    }

    @Override
    public OrganizationId owner() {
        return organization;
    }

    boolean isDue(Instant now) {
        return switch (status) {
            case ACTIVE, PAUSED -> validThrough.filter(now::isBefore).isEmpty();
            case DRAFT, EXPIRED, FILLED, CANCELLED -> false;
        };
    }

    /// Refuses an application with the reason why this posting takes none now.
    public void requireAccepting(Instant now) {
        switch (status) {
            case DRAFT -> throw new NotFound("posting");
            case PAUSED ->
                    throw new RuleBroken(
                            "posting.paused", "This posting is paused; try again later.");
            case EXPIRED -> throw expired();
            case FILLED, CANCELLED -> requireNotClosed();
            case ACTIVE -> {
                if (isDue(now)) throw expired();
            }
        }
    }

    /// Refuses to show what the public does not see.
    void requireLive() {
        if (status != ACTIVE) throw new NotFound("posting");
    }

    /// Whether it is over by a person's act.
    public boolean closed() {
        return closing.isPresent();
    }

    /// What the public reads, for a posting as it is stored.
    public PostingVersion asVersion() {
        return PostingVersion.of(this);
    }

    private void requireNotClosed() {
        if (closed()) throw new RuleBroken("posting.closed", "This posting is closed.");
    }

    private static RuleBroken expired() {
        return new RuleBroken("posting.expired", "This posting no longer takes applications.");
    }

    private static void requireFuture(Optional<Instant> until, Instant now) {
        if (until.filter(end -> !end.isAfter(now)).isPresent())
            throw new Invalid(
                    "validThrough",
                    "posting.valid-through-past",
                    "The last moment of applying lies ahead.");
    }

    /// This posting with what a command changes.
    private final class Change {
        private String organizationName = Posting.this.organizationName;
        private PostingContent content = Posting.this.content;
        private PostingStatus status = Posting.this.status;
        private Optional<Instant> publishedAt = Posting.this.publishedAt;
        private Optional<Instant> validThrough = Posting.this.validThrough;
        private Optional<Closing> closing = Posting.this.closing;

        Change organizationName(String name) {
            this.organizationName = name;
            return this;
        }

        Change content(PostingContent content) {
            this.content = content;
            return this;
        }

        Change status(PostingStatus status) {
            this.status = status;
            return this;
        }

        Change publishedAt(Instant at) {
            this.publishedAt = Optional.of(at);
            return this;
        }

        Change until(Optional<Instant> until) {
            this.validThrough = until;
            return this;
        }

        Change closing(Closing closing) {
            this.closing = Optional.of(closing);
            return this;
        }

        Posting state() {
            return new Posting(
                    id,
                    organization,
                    organizationName,
                    position,
                    content,
                    status,
                    publishedAt,
                    validThrough,
                    closing,
                    version);
        }
    }
}
