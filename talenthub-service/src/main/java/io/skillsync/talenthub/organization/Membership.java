package io.skillsync.talenthub.organization;

/// One person's place in an organization; who left stays listed as inactive.
public record Membership(MembershipId id, UserId user, MembershipRole role, boolean active) {
    boolean owns() {
        return active && role == MembershipRole.OWNER;
    }
}
