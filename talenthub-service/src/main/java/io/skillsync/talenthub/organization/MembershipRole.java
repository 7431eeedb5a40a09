package io.skillsync.talenthub.organization;

/// As what a person acts for an organization, the most trusted first.
public enum MembershipRole {
    OWNER,
    ADMIN,
    RECRUITER,
    COORDINATOR,
    HIRING_MANAGER,
    INTERVIEWER,
    MEMBER
}
