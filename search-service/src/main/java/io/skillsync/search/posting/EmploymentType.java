package io.skillsync.search.posting;

/// How somebody is employed.
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    FREELANCE,
    INTERNSHIP,
    TEMPORARY
}
