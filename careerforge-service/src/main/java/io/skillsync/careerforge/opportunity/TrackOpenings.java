package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Saves openings, keeps notes, moves the cards that do not move by themselves, and throws away.
@UseCase
public class TrackOpenings {
    private final Opportunities opportunities;
    private final Postings postings;
    private final Clock clock;

    public TrackOpenings(Opportunities opportunities, Postings postings, Clock clock) {
        this.opportunities = opportunities;
        this.postings = postings;
        this.clock = clock;
    }

    /// Saves a posting of this platform, with a copy of what it says.
    public Uni<Opportunity> save(OpportunityId id, SeekerId owner, UUID posting, String notes) {
        return postings.current(posting)
                .chain(opening -> save(id, owner, opening, notes, TrackStatus.SAVED, null));
    }

    /// Notes an opening somewhere else, at whatever stage it is.
    public Uni<Opportunity> save(
            OpportunityId id,
            SeekerId owner,
            Opening opening,
            String notes,
            TrackStatus status,
            String sourceStatus) {
        return opportunities.commit(
                Opportunity.save(id, owner, opening, notes, status, sourceStatus, clock.instant()));
    }

    public Uni<Opportunity> note(
            SeekerId owner, OpportunityId id, String notes, Expected expected) {
        return opportunities.decide(owner, id, expected, track -> track.note(notes));
    }

    public Uni<Opportunity> describe(
            SeekerId owner, OpportunityId id, Opening opening, String notes, Expected expected) {
        return opportunities.decide(owner, id, expected, track -> track.describe(opening, notes));
    }

    public Uni<Opportunity> move(
            SeekerId owner,
            OpportunityId id,
            TrackStatus to,
            Optional<String> reason,
            Expected expected) {
        return opportunities.decide(
                owner, id, expected, track -> track.move(to, reason, clock.instant()));
    }

    public Uni<Void> delete(SeekerId owner, OpportunityId id, Expected expected) {
        return opportunities
                .get(owner, id)
                .map(Opportunity::requireDeletable)
                .chain(_ -> opportunities.remove(owner, id, expected));
    }
}
