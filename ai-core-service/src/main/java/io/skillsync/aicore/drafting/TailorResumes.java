package io.skillsync.aicore.drafting;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.drafting.TailoringEdit.TailoringKind;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.Score.Evidence;
import io.skillsync.aicore.matching.Score.ScoreRequirement;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.Tokens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Tailors a resume to a posting without inventing: what fits comes first, skills are spelled as
/// the posting spells them, and a skill that the work shows enters the list. Every edit names its
/// evidence.
public final class TailorResumes {
    private final SkillTaxonomy taxonomy;
    private final MatchingEngine engine;

    public TailorResumes(SkillTaxonomy taxonomy, MatchingEngine engine) {
        this.taxonomy = taxonomy;
        this.engine = engine;
    }

    public Tailoring tailor(ResumeDocument resume, PostingDocument posting, Instant now) {
        var score = engine.score(resume, posting, now);
        var edits = new ArrayList<TailoringEdit>();
        var matched = score.requirements().stream().filter(ScoreRequirement::matched).toList();
        var skills = new ArrayList<>(resume.skills());
        spell(skills, matched, edits);
        list(skills, matched, edits);
        reorder(skills, matched, edits);
        var experiences = reordered(resume.experiences(), matched, edits);
        var tailored =
                new ResumeDocument(
                        resume.basics(),
                        experiences,
                        resume.educations(),
                        skills,
                        resume.certifications(),
                        resume.languages(),
                        resume.projects());
        return new Tailoring(
                tailored, edits, score.score(), engine.score(tailored, posting, now).score());
    }

    /// "Postgres" becomes "PostgreSQL (Postgres)" where the posting asks for PostgreSQL and the
    /// list has no such entry.
    private void spell(
            List<ResumeSkill> skills, List<ScoreRequirement> matched, List<TailoringEdit> edits) {
        for (var requirement : matched) {
            for (var i = 0; i < skills.size(); i++) {
                var skill = skills.get(i);
                var sameConcept =
                        taxonomy.normalise(skill.name()).isPresent()
                                && taxonomy.normalise(skill.name())
                                        .equals(taxonomy.normalise(requirement.name()));
                if (sameConcept
                        && !names(skills, requirement.name())
                        && !key(skill.name()).equals(key(requirement.name()))) {
                    var after = "%s (%s)".formatted(requirement.name(), skill.name());
                    var path = "skills[%d].name".formatted(i);
                    edits.add(
                            new TailoringEdit(
                                    TailoringKind.SPELL_AS_POSTING,
                                    path,
                                    skill.name(),
                                    after,
                                    "The posting calls it %s.".formatted(requirement.name()),
                                    List.of(path)));
                    skills.set(i, new ResumeSkill(after, skill.category(), skill.level()));
                }
            }
        }
    }

    /// A skill that an entry shows and the list does not name is added to the list.
    private void list(
            List<ResumeSkill> skills, List<ScoreRequirement> matched, List<TailoringEdit> edits) {
        for (var requirement : matched) {
            var work =
                    requirement.evidence().stream()
                            .map(Evidence::path)
                            .filter(TailorResumes::isWork)
                            .toList();
            var listed = skills.stream().anyMatch(skill -> finds(requirement.name(), skill.name()));
            if (!work.isEmpty() && !listed) {
                edits.add(
                        new TailoringEdit(
                                TailoringKind.LIST_SHOWN_SKILL,
                                "skills[%d].name".formatted(skills.size()),
                                null,
                                requirement.name(),
                                "Your work shows it and the list lacks it.",
                                work));
                skills.add(new ResumeSkill(requirement.name(), null, null));
            }
        }
    }

    private void reorder(
            List<ResumeSkill> skills, List<ScoreRequirement> matched, List<TailoringEdit> edits) {
        var before = line(skills);
        skills.sort(
                Comparator.comparing((ResumeSkill skill) ->
                        matched.stream()
                                .noneMatch(
                                        requirement -> finds(requirement.name(), skill.name()))));
        if (!line(skills).equals(before)) {
            edits.add(
                    new TailoringEdit(
                            TailoringKind.REORDER_SKILLS,
                            "skills",
                            before,
                            line(skills),
                            "What the posting asks for comes first.",
                            List.of("skills")));
        }
    }

    private List<ResumeExperience> reordered(
            List<ResumeExperience> experiences,
            List<ScoreRequirement> matched,
            List<TailoringEdit> edits) {
        var finder =
                new NameFinder(matched.stream().map(ScoreRequirement::name).toList(), taxonomy);
        var result = new ArrayList<ResumeExperience>();
        for (var i = 0; i < experiences.size(); i++) {
            var entry = experiences.get(i);
            var lines = new ArrayList<>(entry.achievements());
            lines.sort(
                    Comparator.comparingInt((String line) -> finder.find(line).size()).reversed());
            if (!lines.equals(entry.achievements())) {
                var path = "experiences[%d].achievements".formatted(i);
                edits.add(
                        new TailoringEdit(
                                TailoringKind.REORDER_ACHIEVEMENTS,
                                path,
                                String.join("\n", entry.achievements()),
                                String.join("\n", lines),
                                "The lines that show what the posting asks for come first.",
                                List.of(path)));
            }
            result.add(
                    new ResumeExperience(
                            entry.company(),
                            entry.title(),
                            entry.location(),
                            entry.startDate(),
                            entry.endDate(),
                            entry.current(),
                            entry.description(),
                            lines,
                            entry.technologies()));
        }
        return result;
    }

    private boolean finds(String name, String text) {
        return !new NameFinder(List.of(name), taxonomy).find(text).isEmpty();
    }

    private static boolean names(List<ResumeSkill> skills, String name) {
        return skills.stream().anyMatch(skill -> key(skill.name()).contains(key(name)));
    }

    private static boolean isWork(String path) {
        return path.matches(
                "(?:experiences|projects)\\[\\d+]\\.(?:description|achievements.*|technologies.*)");
    }

    private static String key(String text) {
        return Tokens.key(text);
    }

    private static String line(List<ResumeSkill> skills) {
        return skills.stream().map(ResumeSkill::name).collect(Collectors.joining(", "));
    }
}
