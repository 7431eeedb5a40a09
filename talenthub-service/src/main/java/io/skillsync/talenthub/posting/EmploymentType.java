package io.skillsync.talenthub.posting;

/// What sort of contract is offered: the six of S0 (C13 of the canonical model).
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    FREELANCE,
    INTERNSHIP,
    TEMPORARY
}
