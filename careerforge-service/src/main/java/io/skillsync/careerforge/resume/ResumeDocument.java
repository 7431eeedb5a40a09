package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.profile.Certification;
import io.skillsync.careerforge.profile.Education;
import io.skillsync.careerforge.profile.Experience;
import io.skillsync.careerforge.profile.Language;
import io.skillsync.careerforge.profile.Limits;
import io.skillsync.careerforge.profile.Project;
import io.skillsync.careerforge.profile.Skill;
import java.util.List;

/// What a resume says, as data: a superset of JSON Resume's parts. Equal documents have equal
/// hashes, on whatever machine.
public record ResumeDocument(
        Basics basics,
        List<Experience> experiences,
        List<Education> educations,
        List<Skill> skills,
        List<Certification> certifications,
        List<Language> languages,
        List<Project> projects) {
    public ResumeDocument {
        if (basics == null) basics = Basics.NONE;
        experiences = Limits.entries("experiences", experiences);
        educations = Limits.entries("educations", educations);
        skills = Limits.entries("skills", skills);
        certifications = Limits.entries("certifications", certifications);
        languages = Limits.entries("languages", languages);
        projects = Limits.entries("projects", projects);
    }

    public static final ResumeDocument EMPTY =
            new ResumeDocument(null, null, null, null, null, null, null);

    /// SHA-256 of the canonical text, in hexadecimal.
    public String hash() {
        return Fingerprint.of(this);
    }
}
