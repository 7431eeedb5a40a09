package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeBasics;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeCertification;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeEducation;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeLanguage;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeProject;
import io.skillsync.aicore.embedding.BlindText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A resume for a blind review: without name, contact data, place, links and schools, and without
/// words that tell gender, age, origin or family. Made from the data, so nothing is left under a
/// black bar.
public final class BlindResume {
    private static final List<Pattern> PERSONAL =
            Stream.of(
                            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
                            "(?:https?://|www\\.)\\S+",
                            "\\b[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|io|dev|me|de|uk|fr|edu)/\\S+",
                            "(?<![\\w@])@\\w{3,}",
                            // Eight digits or more, however they are grouped: a phone number.
                            "(?<![\\w$€£])(?!(?:19|20)\\d\\d\\s?[/-]\\s?(?:19|20)\\d\\d)\\+?\\(?\\d(?:[\\s()./-]?\\d){7,}(?!\\w)",
                            "\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d\\b",
                            "\\b(?:nationality|citizenship|marital status|religion|place of birth|photo)\\s*[:–-][^,;.\\n]*",
                            "\\b(?:married|unmarried|divorced|widowed)\\b(?:,? (?:with )?(?:\\w+ )?(?:children|child|kids?))?")
                    .map(words ->
                            Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList();
    private static final Pattern BY_BIRTH =
            Pattern.compile(
                    ".*\\b(?:native|mother tongue|first language|bilingual)\\b.*",
                    Pattern.CASE_INSENSITIVE);

    private final BlindText blind;

    private BlindResume(ResumeDocument resume) {
        var names = new ArrayList<String>();
        if (resume.basics().name() != null) {
            names.add(resume.basics().name());
            for (var part : resume.basics().name().split("\\s+")) {
                names.add(part);
                names.add(part.toUpperCase(Locale.ROOT));
            }
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
                resume.educations().stream().map(this::masked).toList(),
                resume.skills(),
                resume.certifications().stream().map(this::masked).toList(),
                resume.languages().stream().map(BlindResume::masked).toList(),
                resume.projects().stream().map(this::masked).toList());
    }

    private ResumeExperience masked(ResumeExperience entry) {
        return new ResumeExperience(
                text(entry.company()),
                text(entry.title()),
                null,
                entry.startDate(),
                entry.endDate(),
                entry.current(),
                text(entry.description()),
                entry.achievements().stream().map(this::text).toList(),
                entry.technologies());
    }

    /// Degree and field stay; the school goes, and the years, which tell an age.
    private ResumeEducation masked(ResumeEducation education) {
        return new ResumeEducation(
                null,
                text(education.degree()),
                text(education.field()),
                null,
                null,
                education.current());
    }

    private ResumeCertification masked(ResumeCertification certification) {
        return new ResumeCertification(
                text(certification.name()),
                text(certification.issuer()),
                certification.date(),
                null);
    }

    /// How well somebody speaks counts, not where they were born.
    private static ResumeLanguage masked(ResumeLanguage language) {
        var fluency = language.fluency();
        return new ResumeLanguage(
                language.name(),
                fluency != null && BY_BIRTH.matcher(fluency).matches() ? "fluent" : fluency);
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
        if (text == null) return null;
        var masked = text;
        for (var personal : PERSONAL) {
            masked = personal.matcher(masked).replaceAll(" ");
        }
        var rest = blind.of(masked);
        return rest.isEmpty() ? null : rest;
    }
}
