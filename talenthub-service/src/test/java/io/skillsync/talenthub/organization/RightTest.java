package io.skillsync.talenthub.organization;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.organization.MembershipRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {
    private final OrganizationId bakery = new OrganizationId(Identifier.next());

    @ParameterizedTest
    @CsvSource({
        "SEE_ORGANIZATION,    OARCHIM",
        "CHANGE_ORGANIZATION, OA",
        "MANAGE_MEMBERS,      OA",
        "APPOINT_OWNERS,      O",
        "MANAGE_POSITIONS,    OAR",
        "MANAGE_POSTINGS,     OAR",
        "SEE_APPLICATIONS,    OARCHI",
        "MOVE_APPLICATIONS,   OARCH",
        "DECIDE_APPLICATIONS, OARH",
        "SCHEDULE_INTERVIEWS, OARC",
        "RECORD_INTERVIEWS,   OARCHI",
        "SEE_OFFERS,          OARH",
        "MAKE_OFFERS,         OAR",
        "SEE_STATS,           OARCH"
    })
    void each_role_may_do_exactly_what_the_table_says(Right right, String initials) {
        var may =
                Arrays.stream(MembershipRole.values())
                        .filter(role -> colleague(role).may(right, bakery))
                        .map(role -> role.name().substring(0, 1))
                        .reduce("", String::concat);
        assertThat(may).isEqualTo(initials);
    }

    @Test
    void the_table_names_every_right() {
        assertThat(Right.values()).hasSize(14);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void an_outsider_does_not_learn_that_a_thing_exists(Right right) {
        var outsider = new Colleague(new UserId(Identifier.next()), Map.of());
        assertRefused("posting.not-found", () -> outsider.must(right, bakery, "posting"));
    }

    @Test
    void a_member_whose_role_does_not_reach_is_told_so() {
        assertRefused(
                "organization.role",
                () -> colleague(INTERVIEWER).must(Right.MANAGE_POSTINGS, bakery, "posting"));
    }

    @Test
    void whoever_acts_for_one_organization_need_not_name_it() {
        assertThat(colleague(MEMBER).choose(Optional.empty())).isEqualTo(bakery);
        var mill = new OrganizationId(Identifier.next());
        var both =
                new Colleague(new UserId(Identifier.next()), Map.of(bakery, ADMIN, mill, MEMBER));
        assertThat(both.choose(Optional.of(mill))).isEqualTo(mill);
        assertRefused("organization.unclear", () -> both.choose(Optional.empty()));
        assertRefused("organization.not-found", () -> colleague(OWNER).choose(Optional.of(mill)));
    }

    @Test
    void rights_of_a_lesser_role_are_never_more_than_an_owners() {
        for (var right : Right.values())
            for (var role : EnumSet.allOf(MembershipRole.class))
                if (right.belongsTo(role)) assertThat(right.belongsTo(OWNER)).isTrue();
    }

    private Colleague colleague(MembershipRole role) {
        return new Colleague(new UserId(Identifier.next()), Map.of(bakery, role));
    }
}
