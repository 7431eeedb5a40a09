package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.smallrye.mutiny.Uni;

/// Where organizations are kept.
public interface Organizations
        extends HouseCollection<Organization, OrganizationEvent, OrganizationId> {
    /// The person with all their active memberships; nobody is unknown, most have none.
    Uni<Colleague> colleague(UserId user);

    Uni<Page<Organization>> page(Colleague colleague, PageRequest page);
}
