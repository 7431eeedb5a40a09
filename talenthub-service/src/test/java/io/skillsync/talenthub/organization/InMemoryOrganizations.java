package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.InMemoryHouses;
import io.smallrye.mutiny.Uni;
import java.util.stream.Collectors;

public class InMemoryOrganizations
        extends InMemoryHouses<Organization, OrganizationEvent, OrganizationId>
        implements Organizations {
    public InMemoryOrganizations() {
        super("organization");
    }

    @Override
    public Uni<Colleague> colleague(UserId user) {
        var roles =
                all().flatMap(house ->
                                house.memberships().stream()
                                        .filter(place -> place.user().equals(user))
                                        .filter(Membership::active)
                                        .map(place -> new Place(house.id(), place.role())))
                        .collect(Collectors.toMap(Place::house, Place::role));
        return Uni.createFrom().item(new Colleague(user, roles));
    }

    @Override
    public Uni<Page<Organization>> page(Colleague colleague, PageRequest page) {
        return page(colleague, _ -> true, page);
    }

    @Override
    protected Organization versioned(Organization state, Version version) {
        return new Organization(state.id(), state.profile(), state.memberships(), version);
    }

    private record Place(OrganizationId house, MembershipRole role) {}
}
