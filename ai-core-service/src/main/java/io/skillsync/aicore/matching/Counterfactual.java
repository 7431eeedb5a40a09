package io.skillsync.aicore.matching;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeExperience;
import io.skillsync.aicore.analysis.ResumeDocument.ResumeSkill;
import io.skillsync.aicore.matching.Score.ScoreRequirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which small change of the resume would lift the score, and to what exactly: every figure is the
/// score of the changed document by the same engine. A change is advice only where it is true of
/// the person.
public final class Counterfactual {
    /// A change and what it brings.
    ///
    /// @param newScore what the engine answers for the changed resume
    /// @param gain difference to the score of the resume as it is
    public record ScoreChange(
            ChangeKind kind, String skill, String sentence, double newScore, double gain) {}

    /// What is changed.
    public enum ChangeKind {
        NAME_SKILL,
        SHOW_SKILL
    }

    private static final double TENTHS = 10;

    private final MatchingEngine engine;

    public Counterfactual(MatchingEngine engine) {
        this.engine = engine;
    }

    /// The changes that lift the score, the largest gain first.
    public List<ScoreChange> advise(ResumeDocument resume, PostingDocument posting, Instant now) {
        var score = engine.score(resume, posting, now);
        var changes = new ArrayList<ScoreChange>();
        for (var requirement : score.requirements()) {
            if (!requirement.matched()) {
                changes.add(
                        change(
                                ChangeKind.NAME_SKILL,
                                requirement.name(),
                                named(resume, requirement.name()),
                                posting,
                                score,
                                now));
            } else if (isOnlyNamed(requirement) && !resume.experiences().isEmpty()) {
                changes.add(
                        change(
                                ChangeKind.SHOW_SKILL,
                                requirement.name(),
                                shown(resume, requirement.name()),
                                posting,
                                score,
                                now));
            }
        }
        return changes.stream()
                .filter(change -> change.gain() > 0)
                .sorted(
                        Comparator.comparingDouble(ScoreChange::gain)
                                .reversed()
                                .thenComparing(ScoreChange::skill))
                .toList();
    }

    /// The fewest skills that, named together, reach the wanted score; empty where all of them do
    /// not.
    public List<String> smallestSet(
            ResumeDocument resume, PostingDocument posting, double wanted, Instant now) {
        var steps = new ArrayList<String>();
        var changed = resume;
        var reached = engine.score(resume, posting, now).score();
        for (var change : advise(resume, posting, now)) {
            if (reached >= wanted) {
                break;
            }
            if (change.kind() == ChangeKind.NAME_SKILL) {
                steps.add(change.skill());
                changed = named(changed, change.skill());
                reached = engine.score(changed, posting, now).score();
            }
        }
        return reached >= wanted ? List.copyOf(steps) : List.of();
    }

    /// The resume with one skill more in its list.
    public static ResumeDocument named(ResumeDocument resume, String skill) {
        var skills =
                Stream.concat(
                                resume.skills().stream(),
                                Stream.of(new ResumeSkill(skill, null, null)))
                        .toList();
        return new ResumeDocument(
                resume.basics(),
                resume.experiences(),
                resume.educations(),
                skills,
                resume.certifications(),
                resume.languages(),
                resume.projects());
    }

    /// The resume with the skill among the technologies of its first entry.
    public static ResumeDocument shown(ResumeDocument resume, String skill) {
        var experiences = new ArrayList<>(resume.experiences());
        var first = experiences.getFirst();
        experiences.set(
                0,
                new ResumeExperience(
                        first.company(),
                        first.title(),
                        first.location(),
                        first.startDate(),
                        first.endDate(),
                        first.current(),
                        first.description(),
                        first.achievements(),
                        Stream.concat(first.technologies().stream(), Stream.of(skill)).toList()));
        return new ResumeDocument(
                resume.basics(),
                experiences,
                resume.educations(),
                resume.skills(),
                resume.certifications(),
                resume.languages(),
                resume.projects());
    }

    private ScoreChange change(
            ChangeKind kind,
            String skill,
            ResumeDocument changed,
            PostingDocument posting,
            Score before,
            Instant now) {
        var after = engine.score(changed, posting, now).score();
        var sentence =
                switch (kind) {
                    case NAME_SKILL -> "If you know %s, name it in your resume.".formatted(skill);
                    case SHOW_SKILL ->
                            "If you used %s at work, say so in the entry where you did."
                                    .formatted(skill);
                };
        return new ScoreChange(
                kind,
                skill,
                sentence,
                after,
                Math.round((after - before.score()) * TENTHS) / TENTHS);
    }

    private static boolean isOnlyNamed(ScoreRequirement requirement) {
        return requirement.evidence().stream()
                .noneMatch(evidence ->
                        evidence.path()
                                .matches("(experiences|projects)\\[.*\\]\\.(?!title|name).*"));
    }
}
