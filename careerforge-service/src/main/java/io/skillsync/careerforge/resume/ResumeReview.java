package io.skillsync.careerforge.resume;

import io.skillsync.careerforge.profile.BankFact;
import io.skillsync.careerforge.profile.BankSection;
import io.skillsync.careerforge.profile.Certification;
import io.skillsync.careerforge.profile.Education;
import io.skillsync.careerforge.profile.Experience;
import io.skillsync.careerforge.profile.Language;
import io.skillsync.careerforge.profile.Project;
import io.skillsync.careerforge.profile.Skill;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person says to each section that was read; a section that is absent (null) was not looked
/// at yet.
public record ResumeReview(
        SectionReview<Basics> basics,
        SectionReview<List<Experience>> experiences,
        SectionReview<List<Education>> educations,
        SectionReview<List<Skill>> skills,
        SectionReview<List<Certification>> certifications,
        SectionReview<List<Language>> languages,
        SectionReview<List<Project>> projects) {

    /// The document with the edits in place; what was accepted or skipped stays as it was read.
    ResumeDocument applyTo(ResumeDocument read) {
        return new ResumeDocument(
                SectionReview.outcome(basics, read.basics()),
                SectionReview.outcome(experiences, read.experiences()),
                SectionReview.outcome(educations, read.educations()),
                SectionReview.outcome(skills, read.skills()),
                SectionReview.outcome(certifications, read.certifications()),
                SectionReview.outcome(languages, read.languages()),
                SectionReview.outcome(projects, read.projects()));
    }

    /// What may enter the experience bank: the sections that the person stands by.
    Map<BankSection, List<? extends BankFact>> accepted(ResumeDocument reviewed) {
        var accepted = new EnumMap<BankSection, List<? extends BankFact>>(BankSection.class);
        if (SectionReview.standsBy(experiences))
            accepted.put(BankSection.EXPERIENCES, reviewed.experiences());
        if (SectionReview.standsBy(educations))
            accepted.put(BankSection.EDUCATIONS, reviewed.educations());
        if (SectionReview.standsBy(skills)) accepted.put(BankSection.SKILLS, reviewed.skills());
        if (SectionReview.standsBy(certifications))
            accepted.put(BankSection.CERTIFICATIONS, reviewed.certifications());
        if (SectionReview.standsBy(languages))
            accepted.put(BankSection.LANGUAGES, reviewed.languages());
        if (SectionReview.standsBy(projects))
            accepted.put(BankSection.PROJECTS, reviewed.projects());
        return accepted;
    }

    Optional<Basics> acceptedBasics(ResumeDocument reviewed) {
        return SectionReview.standsBy(basics) ? Optional.of(reviewed.basics()) : Optional.empty();
    }
}
