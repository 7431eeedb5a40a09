package io.skillsync.aicore.analysis;

/// What a section of a resume is about; `HEADER` is what stands before the first heading.
enum SectionKind {
    HEADER,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    PROJECTS,
    CERTIFICATIONS,
    LANGUAGES,
    AWARDS,
    PUBLICATIONS,
    VOLUNTEER,
    INTERESTS,
    REFERENCES,
    CONTACT,
    OTHER
}
