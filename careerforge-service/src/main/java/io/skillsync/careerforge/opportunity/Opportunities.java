package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.DecidedCollection;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// All openings of a person with their tracks; a commit adds the lines of history that it decided.
public interface Opportunities
        extends DecidedCollection<
                Opportunity, StatusChange, SeekerId, OpportunityId, OpportunityFilter> {
    /// In the order in which it was heard of, which clocks of others cannot disturb.
    Uni<List<StatusChange>> history(SeekerId owner, OpportunityId id);

    /// Whether anybody follows the posting.
    Uni<Boolean> anyFollows(UUID posting);

    /// Brings everybody's copy of a posting up to date; a copy that is newer stays.
    Uni<Void> refresh(Opening opening);
}
