package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.Reading.ReadingField;
import io.skillsync.aicore.analysis.Reading.ReadingQuality;
import io.skillsync.aicore.analysis.Reading.ReadingVerdict;
import io.skillsync.aicore.document.LaidOutDocument;
import java.util.ArrayList;
import java.util.List;

/// Judges a reading: whether the file is a resume that can be read, and how good the reading is.
final class Judgement {
    private static final int FEW_LETTERS = 40;
    private static final int LETTERS_PER_PICTURE_PAGE = 60;

    private Judgement() {}

    static ReadingVerdict verdict(
            LaidOutDocument document, ResumeDocument resume, List<Section> sections) {
        var letters = document.letters();
        var perPage = letters / Math.max(1, document.pages().size());
        if (document.format().positioned()
                && (letters < FEW_LETTERS
                        || document.pictures() > 0 && perPage < LETTERS_PER_PICTURE_PAGE)) {
            return ReadingVerdict.NEEDS_OCR;
        }
        return evidence(resume, sections) >= 3 ? ReadingVerdict.OK : ReadingVerdict.NOT_A_RESUME;
    }

    private static int evidence(ResumeDocument resume, List<Section> sections) {
        var basics = resume.basics();
        var dated =
                resume.experiences().stream()
                        .anyMatch(entry ->
                                entry.startDate() != null
                                        && (entry.title() != null || entry.company() != null));
        var evidence = 0;
        evidence += basics.name() != null ? 1 : 0;
        evidence += basics.email() != null || basics.phone() != null ? 1 : 0;
        evidence += dated ? 2 : 0;
        evidence +=
                resume.educations().stream()
                                .anyMatch(entry ->
                                        entry.degree() != null
                                                || entry.startDate() != null
                                                || entry.endDate() != null)
                        ? 1
                        : 0;
        evidence += resume.skills().size() > 2 ? 1 : 0;
        evidence +=
                sections.stream()
                                .anyMatch(section ->
                                        section.kind() == SectionKind.EXPERIENCE
                                                || section.kind() == SectionKind.EDUCATION)
                        ? 1
                        : 0;
        return evidence;
    }

    static ReadingQuality quality(
            ReadingVerdict verdict, ResumeDocument resume, List<ReadingField> fields, int hidden) {
        var reasons = new ArrayList<String>();
        if (verdict == ReadingVerdict.NEEDS_OCR) {
            return new ReadingQuality(
                    0, List.of("The file shows pictures of text; it has to be recognised first."));
        }
        if (verdict == ReadingVerdict.NOT_A_RESUME) {
            return new ReadingQuality(0.1, List.of("The file does not look like a resume."));
        }
        var score = fields.stream().mapToDouble(ReadingField::confidence).average().orElse(0.3);
        score -= penalty(resume.basics().name() == null, 0.15, "No name was found.", reasons);
        score -=
                penalty(
                        resume.basics().email() == null && resume.basics().phone() == null,
                        0.05,
                        "No way to reach the person was found.",
                        reasons);
        score -=
                penalty(
                        resume.experiences().isEmpty(),
                        0.15,
                        "No work experience was found.",
                        reasons);
        var undated =
                resume.experiences().stream().filter(entry -> entry.startDate() == null).count();
        score -=
                penalty(
                        undated > 0,
                        0.05,
                        "%d entries of experience have no dates.".formatted(undated),
                        reasons);
        var halves =
                resume.experiences().stream()
                        .filter(entry -> entry.title() == null || entry.company() == null)
                        .count();
        score -=
                penalty(
                        halves > 0,
                        0.1 * halves / Math.max(1, resume.experiences().size()),
                        "%d entries of experience lack a title or a company.".formatted(halves),
                        reasons);
        penalty(hidden > 0, 0, "The file holds text that a person does not see.", reasons);
        return new ReadingQuality(Math.clamp(Math.round(score * 100) / 100.0, 0.05, 1), reasons);
    }

    private static double penalty(boolean holds, double cost, String reason, List<String> reasons) {
        if (holds) {
            reasons.add(reason);
        }
        return holds ? cost : 0;
    }
}
