package io.skillsync.talenthub.organization;

import static io.skillsync.talenthub.organization.MembershipRole.*;

import java.util.EnumSet;
import java.util.Set;

/// Who may do what: one row per thing to do, with the roles that may do it. A person without any
/// membership does not even learn that the thing exists.
public enum Right {
    SEE_ORGANIZATION(OWNER, ADMIN, RECRUITER, COORDINATOR, HIRING_MANAGER, INTERVIEWER, MEMBER),
    CHANGE_ORGANIZATION(OWNER, ADMIN),
    MANAGE_MEMBERS(OWNER, ADMIN),
    APPOINT_OWNERS(OWNER),
    MANAGE_POSITIONS(OWNER, ADMIN, RECRUITER),
    MANAGE_POSTINGS(OWNER, ADMIN, RECRUITER),
    SEE_APPLICATIONS(OWNER, ADMIN, RECRUITER, COORDINATOR, HIRING_MANAGER, INTERVIEWER),
    MOVE_APPLICATIONS(OWNER, ADMIN, RECRUITER, COORDINATOR, HIRING_MANAGER),
    DECIDE_APPLICATIONS(OWNER, ADMIN, RECRUITER, HIRING_MANAGER),
    SCHEDULE_INTERVIEWS(OWNER, ADMIN, RECRUITER, COORDINATOR),
    RECORD_INTERVIEWS(OWNER, ADMIN, RECRUITER, COORDINATOR, HIRING_MANAGER, INTERVIEWER),
    SEE_OFFERS(OWNER, ADMIN, RECRUITER, HIRING_MANAGER),
    MAKE_OFFERS(OWNER, ADMIN, RECRUITER),
    SEE_STATS(OWNER, ADMIN, RECRUITER, COORDINATOR, HIRING_MANAGER);

    private final Set<MembershipRole> roles;

    Right(MembershipRole first, MembershipRole... others) {
        this.roles = EnumSet.of(first, others);
    }

    public boolean belongsTo(MembershipRole role) {
        return roles.contains(role);
    }
}
