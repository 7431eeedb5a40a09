package io.skillsync.talenthub.organization;

/// What has happened to an organization.
public sealed interface OrganizationEvent {
    /// Somebody joined, left, or acts in another role from now on.
    record MembershipChanged(Membership membership) implements OrganizationEvent {}
}
