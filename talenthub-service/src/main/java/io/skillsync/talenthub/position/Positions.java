package io.skillsync.talenthub.position;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Where positions are kept. They have no events: what the world may know, their postings tell.
public interface Positions extends HouseCollection<Position, Void, PositionId> {
    Uni<Page<Position>> page(Party party, PositionFilter filter, PageRequest page);

    /// What a list of positions can be narrowed by.
    record PositionFilter(Optional<OrganizationId> organization, Optional<PositionStatus> status) {
        public static final PositionFilter ALL =
                new PositionFilter(Optional.empty(), Optional.empty());
    }
}
