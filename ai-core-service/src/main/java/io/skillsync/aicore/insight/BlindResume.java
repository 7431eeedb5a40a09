package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.embedding.BlindText;
import java.util.ArrayList;
import java.util.List;

/// A resume for a blind review: without name, contact data, place, links and schools, and without
/// words that tell gender or age. Made from the data, so nothing is left under a black bar.
public final class BlindResume {
    private final BlindText blind;

    private BlindResume(ResumeDocument resume) {
        var names = new ArrayList<String>();
        if (resume.basics().name() != null) {
            names.add(resume.basics().name());
            names.addAll(List.of(resume.basics().name().split("\\s+")));
        }
        resume.educations().stream()
                .map(ResumeEducation::institution)
                .filter(name -> name != null)
                .forEach(names::add);
        this.blind = new BlindText(names);
    }

    public static ResumeDocument of(ResumeDocument resume) {
        return new BlindResume(resume).masked(resume);
    }

    private ResumeDocument masked(ResumeDocument resume) {
        var basics =
                new ResumeBasics(
                        null,
                        text(resume.basics().headline()),
                        null,
                        null,
                        null,
                        text(resume.basics().summary()),
                        List.of());
        return new ResumeDocument(
                basics,
                resume.experiences().stream().map(this::masked).toList(),
                resume.educations().stream().map(BlindResume::masked).toList(),
                resume.skills(),
                resume.certifications(),
                resume.languages(),
                resume.projects().stream().map(this::masked).toList());
    }

    private ResumeExperience masked(ResumeExperience entry) {
        return new ResumeExperience(
                entry.company(),
                entry.title(),
                null,
                entry.startDate(),
                entry.endDate(),
                entry.current(),
                text(entry.description()),
                entry.achievements().stream().map(this::text).toList(),
                entry.technologies());
    }

    /// Degree and field stay; the school goes, and the years, which tell an age.
    private static ResumeEducation masked(ResumeEducation education) {
        return new ResumeEducation(
                null, education.degree(), education.field(), null, null, education.current());
    }

    private ResumeProject masked(ResumeProject project) {
        return new ResumeProject(
                text(project.name()),
                text(project.description()),
                null,
                project.startDate(),
                project.endDate(),
                project.achievements().stream().map(this::text).toList(),
                project.technologies());
    }

    private String text(String text) {
        return text == null ? null : blind.of(text);
    }
}
