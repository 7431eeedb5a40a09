package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/// Lets tracks follow what the employer's side does. A track that was thrown away is not followed.
@UseCase
public class FollowEmployers {
    private final Opportunities opportunities;
    private final Postings postings;

    public FollowEmployers(Opportunities opportunities, Postings postings) {
        this.opportunities = opportunities;
        this.postings = postings;
    }

    public Uni<Void> application(SeekerId owner, OpportunityId id, ApplicationNews news) {
        return follow(owner, id, news.event(), track -> track.follow(news));
    }

    public Uni<Void> interview(
            SeekerId owner, OpportunityId id, InterviewNote news, UUID event, Instant at) {
        return follow(owner, id, event, track -> track.follow(news, event, at));
    }

    public Uni<Void> offer(
            SeekerId owner, OpportunityId id, OfferNote news, UUID event, Instant at) {
        return follow(owner, id, event, track -> track.follow(news, event, at));
    }

    /// A posting changed, or ended: the copies of those who follow it are renewed.
    public Uni<Void> posting(UUID posting) {
        return opportunities
                .anyFollows(posting)
                .chain(followed -> followed ? renew(posting) : Uni.createFrom().voidItem());
    }

    private Uni<Void> renew(UUID posting) {
        return postings.current(posting)
                .chain(opportunities::refresh)
                // A posting that is gone leaves its copies as they were.
                .onFailure(NotFound.class)
                .recoverWithNull();
    }

    private Uni<Void> follow(
            SeekerId owner,
            OpportunityId id,
            UUID event,
            Function<Opportunity, Decision<Opportunity, StatusChange>> news) {
        return opportunities
                .decide(owner, id, Expected.ANY, track -> news.apply(track).because(event))
                .replaceWithVoid()
                .onFailure(NotFound.class)
                .recoverWithNull();
    }
}
