package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// Founds organizations and decides who acts for them.
@UseCase
public class RunOrganizations {
    private final Organizations organizations;

    public RunOrganizations(Organizations organizations) {
        this.organizations = organizations;
    }

    public Uni<Organization> found(
            UserId founder,
            OrganizationId id,
            MembershipId membership,
            OrganizationProfile profile) {
        var decision = Organization.found(id, profile, membership, founder);
        return organizations.commit(Colleague.founding(founder, id), decision);
    }

    public Uni<Organization> get(Colleague by, OrganizationId id) {
        return organizations
                .get(by, id)
                .invoke(() -> by.must(Right.SEE_ORGANIZATION, id, "organization"));
    }

    public Uni<Organization> describe(
            Colleague by, OrganizationId id, OrganizationProfile profile, Expected expected) {
        return decide(by, Right.CHANGE_ORGANIZATION, id, expected, o -> o.describe(profile));
    }

    public Uni<Organization> admit(Colleague by, OrganizationId id, Membership newcomer) {
        return decide(by, Right.MANAGE_MEMBERS, id, Expected.ANY, o -> o.admit(by, newcomer));
    }

    /// Gives a member another role, lets them go or takes them back.
    public Uni<Organization> assign(
            Colleague by,
            OrganizationId id,
            MembershipId membership,
            MembershipRole role,
            boolean active,
            Expected expected) {
        return decide(
                by,
                Right.MANAGE_MEMBERS,
                id,
                expected,
                o -> o.assign(by, membership, role, active));
    }

    private Uni<Organization> decide(
            Colleague by,
            Right right,
            OrganizationId id,
            Expected expected,
            Function<Organization, Decision<Organization, OrganizationEvent>> command) {
        return organizations.decide(
                by,
                id,
                expected,
                organization -> {
                    by.must(right, id, "organization");
                    return command.apply(organization);
                });
    }
}
