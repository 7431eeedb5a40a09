package io.skillsync.careerforge.profile;

/// The parts of the experience bank.
public enum BankSection {
    EXPERIENCES,
    EDUCATIONS,
    SKILLS,
    CERTIFICATIONS,
    LANGUAGES,
    PROJECTS
}
