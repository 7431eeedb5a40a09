package io.skillsync.talenthub.organization;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.organization.MembershipRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Refusal;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.organization.OrganizationEvent.MembershipChanged;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {
    private final OrganizationId bakery = new OrganizationId(Identifier.next());
    private final UserId founder = new UserId(Identifier.next());
    private final MembershipId first = new MembershipId(Identifier.next());
    private final Colleague owner = acting(OWNER);
    private final Colleague admin = acting(ADMIN);

    @Test
    void whoever_founds_an_organization_owns_it() {
        var decision = Organization.found(bakery, World.profile(), first, founder);
        var place = new Membership(first, founder, OWNER, true);
        assertThat(decision.state().memberships()).containsExactly(place);
        assertThat(decision.events()).containsExactly(new MembershipChanged(place));
    }

    @Test
    void a_newcomer_is_admitted_once() {
        var ben = member(RECRUITER);
        var grown = founded().admit(admin, ben);
        assertThat(grown.events()).containsExactly(new MembershipChanged(ben));
        assertThat(grown.state().memberships()).hasSize(2).endsWith(ben);
        assertRefused("membership.exists", () -> grown.state().admit(admin, again(ben)));
    }

    @Test
    void a_member_changes_role_leaves_and_comes_back() {
        var ben = member(RECRUITER);
        var house = founded().admit(owner, ben).state();
        var left = house.assign(admin, ben.id(), COORDINATOR, false);
        var gone = new Membership(ben.id(), ben.user(), COORDINATOR, false);
        assertThat(left.events()).containsExactly(new MembershipChanged(gone));
        assertThat(left.state().membership(ben.id())).isEqualTo(gone);
        assertThat(left.state().memberships().getFirst().user()).isEqualTo(founder);
        var back = left.state().assign(admin, ben.id(), ADMIN, true).state();
        assertThat(back.membership(ben.id()).active()).isTrue();
    }

    @Test
    void the_last_owner_stays() {
        assertRefused("organization.last-owner", () -> founded().assign(owner, first, ADMIN, true));
        assertRefused(
                "organization.last-owner", () -> founded().assign(owner, first, OWNER, false));
    }

    @Test
    void only_owners_appoint_and_dismiss_owners() {
        assertRefused("organization.owners-only", () -> founded().admit(admin, member(OWNER)));
        var second = member(OWNER);
        var house = founded().admit(owner, second).state();
        assertRefused(
                "organization.owners-only", () -> house.assign(admin, second.id(), MEMBER, true));
        var ben = member(MEMBER);
        var bigger = house.admit(admin, ben).state();
        assertRefused(
                "organization.owners-only", () -> bigger.assign(admin, ben.id(), OWNER, true));
        assertThat(bigger.assign(owner, second.id(), MEMBER, true).state().membership(second.id()))
                .extracting(Membership::role)
                .isEqualTo(MEMBER);
    }

    @Test
    void an_unknown_membership_is_not_found() {
        assertRefused(
                "membership.not-found",
                () -> founded().assign(owner, new MembershipId(Identifier.next()), MEMBER, true));
    }

    @Test
    void an_organization_is_described_anew_but_never_without_a_name() {
        var renamed = new OrganizationProfile(" Mill ", OrganizationKind.AGENCY, "", "", "", "");
        var decision = founded().describe(renamed);
        assertThat(decision.state().profile().name()).isEqualTo("Mill");
        assertThat(decision.events()).isEmpty();
        assertRefused(
                "organization.name-blank",
                () -> new OrganizationProfile(" ", OrganizationKind.AGENCY, "", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatever_is_done_an_owner_remains_and_nobody_is_in_twice(long seed) {
        var random = new Random(seed);
        var house = founded();
        for (int step = 0; step < 200; step++) {
            try {
                house = randomAct(random, house);
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("organization.");
            }
            assertThat(house.memberships()).anyMatch(Membership::owns);
            assertThat(house.memberships()).extracting(Membership::user).doesNotHaveDuplicates();
        }
        assertThat(house.memberships().size()).isGreaterThan(10);
    }

    private Organization randomAct(Random random, Organization house) {
        var by = random.nextBoolean() ? owner : admin;
        var role = MembershipRole.values()[random.nextInt(MembershipRole.values().length)];
        if (random.nextInt(4) == 0) return house.admit(by, member(role)).state();
        List<Membership> all = house.memberships();
        var chosen = all.get(random.nextInt(all.size())).id();
        return house.assign(by, chosen, role, random.nextBoolean()).state();
    }

    private Organization founded() {
        return Organization.found(bakery, World.profile(), first, founder).state();
    }

    private Colleague acting(MembershipRole role) {
        return new Colleague(new UserId(Identifier.next()), Map.of(bakery, role));
    }

    private static Membership member(MembershipRole role) {
        return new Membership(
                new MembershipId(Identifier.next()), new UserId(Identifier.next()), role, true);
    }

    private static Membership again(Membership known) {
        return new Membership(new MembershipId(Identifier.next()), known.user(), MEMBER, true);
    }
}
