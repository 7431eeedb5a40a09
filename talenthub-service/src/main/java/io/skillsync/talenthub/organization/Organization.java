package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Forbidden;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.organization.OrganizationEvent.MembershipChanged;
import java.util.List;
import java.util.stream.Stream;

/// A house that hires. It has an owner from its first to its last day, and only owners make owners.
///
/// @param memberships in the order in which people joined, inactive ones included
public record Organization(
        OrganizationId id,
        OrganizationProfile profile,
        List<Membership> memberships,
        Version version)
        implements Owned {
    public Organization {
        memberships = List.copyOf(memberships);
    }

    static Decision<Organization, OrganizationEvent> found(
            OrganizationId id,
            OrganizationProfile profile,
            MembershipId membership,
            UserId founder) {
        var owner = new Membership(membership, founder, MembershipRole.OWNER, true);
        var founded = new Organization(id, profile, List.of(owner), Version.NEW);
        return Decision.of(founded, new MembershipChanged(owner));
    }

    Decision<Organization, OrganizationEvent> describe(OrganizationProfile profile) {
        return Decision.of(new Organization(id, profile, memberships, version));
    }

    /// Takes somebody in; the same person is never in twice.
    Decision<Organization, OrganizationEvent> admit(Colleague by, Membership newcomer) {
        requireOwnerFor(by, newcomer);
        if (memberships.stream().anyMatch(known -> known.user().equals(newcomer.user())))
            throw new RuleBroken(
                    "membership.exists", "This person already has a place in the organization.");
        var everybody = Stream.concat(memberships.stream(), Stream.of(newcomer)).toList();
        return joined(everybody, newcomer);
    }

    /// Gives a member another role, lets them go or takes them back.
    Decision<Organization, OrganizationEvent> assign(
            Colleague by, MembershipId id, MembershipRole role, boolean active) {
        var before = membership(id);
        var after = new Membership(id, before.user(), role, active);
        requireOwnerFor(by, before);
        requireOwnerFor(by, after);
        var everybody = memberships.stream().map(m -> m.id().equals(id) ? after : m).toList();
        if (everybody.stream().noneMatch(Membership::owns))
            throw new RuleBroken(
                    "organization.last-owner", "An organization always keeps an owner.");
        return joined(everybody, after);
    }

    /// An organization belongs to itself.
    @Override
    public OrganizationId owner() {
        return id;
    }

    public Membership membership(MembershipId id) {
        return memberships.stream()
                .filter(membership -> membership.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("membership"));
    }

    private Decision<Organization, OrganizationEvent> joined(
            List<Membership> everybody, Membership changed) {
        var state = new Organization(id, profile, everybody, version);
        return Decision.of(state, new MembershipChanged(changed));
    }

    private void requireOwnerFor(Colleague by, Membership membership) {
        if (membership.owns() && !by.may(Right.APPOINT_OWNERS, id))
            throw new Forbidden(
                    "organization.owners-only", "Only an owner appoints or dismisses an owner.");
    }
}
