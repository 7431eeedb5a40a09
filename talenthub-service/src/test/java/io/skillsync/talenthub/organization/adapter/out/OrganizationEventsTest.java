package io.skillsync.talenthub.organization.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.talenthub.Emitted;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.organization.OrganizationEvent.MembershipChanged;
import org.junit.jupiter.api.Test;

class OrganizationEventsTest {
    private final World world = World.inMemory();
    private final OrganizationStore store = new OrganizationStore(null, null);

    @Test
    void a_changed_membership_keeps_its_contract() {
        var owner = world.owner();
        var house = world.await(() -> world.organizations.get(owner, World.house(owner)));
        var place = house.memberships().getFirst();
        var message = store.message(house, new MembershipChanged(place));
        Emitted.assertKept("talenthub.membership-changed.v1", message);
        assertThat(message.topic()).isEqualTo("talenthub.membership");
        assertThat(message.key()).isEqualTo(place.id().value());
    }
}
