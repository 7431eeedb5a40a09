package io.skillsync.careerforge.interest;

/// What kind of thing an interest is in.
public enum InterestCategory {
    INDUSTRY,
    ROLE,
    TECHNOLOGY,
    SKILL,
    COMPANY
}
