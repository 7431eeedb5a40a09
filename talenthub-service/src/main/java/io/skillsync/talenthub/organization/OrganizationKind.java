package io.skillsync.talenthub.organization;

/// What sort of house hires: C04 of the canonical model; an agency of the seeds is AGENCY.
public enum OrganizationKind {
    EMPLOYER,
    AGENCY,
    INSTITUTION,
    COACHING_PRACTICE
}
