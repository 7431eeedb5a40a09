package io.skillsync.careerforge.opportunity;

/// The contract that is offered.
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    FREELANCE,
    INTERNSHIP,
    TEMPORARY
}
