package io.skillsync.talenthub.metrics;

import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.PositionId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/// The stage changes of all applications, which are only ever added to.
public interface History {
    /// Those of one position, or of all positions of an organization, in the order of applications
    /// and then of sequence.
    Uni<List<StageChange>> of(
            Party party, OrganizationId organization, Optional<PositionId> position);
}
