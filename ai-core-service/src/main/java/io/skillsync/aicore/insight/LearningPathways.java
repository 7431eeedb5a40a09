package io.skillsync.aicore.insight;

import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.insight.LearningPath.LearningStep;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.SkillHistory;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillRecord;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds ways to skills along their prerequisites, and says which missing skill opens most of the
/// positions within reach.
public final class LearningPathways {
    /// A missing skill and what it would open.
    ///
    /// @param named postings that require it
    /// @param unlocked postings of which it is the only required skill that is missing
    public record SkillAdvice(String skill, int named, int unlocked, LearningPath path) {}

    private final SkillTaxonomy taxonomy;
    private final MatchingEngine engine;

    public LearningPathways(SkillTaxonomy taxonomy, MatchingEngine engine) {
        this.taxonomy = taxonomy;
        this.engine = engine;
    }

    /// The way to a skill for somebody who knows some already. A skill that the taxonomy does not
    /// know is its own only step.
    public LearningPath path(String skill, Set<Concept> known) {
        var goal = taxonomy.normalise(skill);
        if (goal.isEmpty()) {
            return new LearningPath(skill, List.of(new LearningStep(skill, List.of(), List.of())));
        }
        var order = new LinkedHashSet<Concept>();
        visit(goal.get(), known, order);
        var steps =
                order.stream()
                        .map(concept ->
                                new LearningStep(
                                        concept.name(),
                                        names(prerequisites(concept)),
                                        leadsTo(concept, order)))
                        .toList();
        return new LearningPath(goal.get().name(), steps);
    }

    /// Prerequisites first; the taxonomy has no circles.
    private void visit(Concept concept, Set<Concept> known, Set<Concept> order) {
        if (known.contains(concept) || order.contains(concept)) {
            return;
        }
        prerequisites(concept).forEach(before -> visit(before, known, order));
        order.add(concept);
    }

    private List<Concept> prerequisites(Concept concept) {
        return concept.prerequisites().stream()
                .flatMap(name -> taxonomy.normalise(name).stream())
                .toList();
    }

    private List<String> leadsTo(Concept concept, Set<Concept> order) {
        return names(
                order.stream().filter(later -> prerequisites(later).contains(concept)).toList());
    }

    private static List<String> names(List<Concept> concepts) {
        return concepts.stream().map(Concept::name).toList();
    }

    /// What a resume shows.
    public Set<Concept> known(ResumeDocument resume, Instant now) {
        var month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        return new SkillHistory(taxonomy)
                .of(resume, month).stream().map(SkillRecord::concept).collect(Collectors.toSet());
    }

    /// The missing skills of postings within reach, those that unlock most first.
    ///
    /// @param reach postings with a lower score are out of reach and do not count
    public List<SkillAdvice> advise(
            ResumeDocument resume, List<PostingDocument> postings, double reach, Instant now) {
        var scores = postings.stream().map(posting -> engine.score(resume, posting, now)).toList();
        return advise(scores, known(resume, now), reach);
    }

    /// The same from scores that were given already.
    public List<SkillAdvice> advise(List<Score> scores, Set<Concept> known, double reach) {
        Map<String, List<Integer>> missingWith = new LinkedHashMap<>();
        for (var score : scores) {
            if (score.score() >= reach) {
                var missing = score.missingSkills();
                missing.forEach(skill ->
                        missingWith
                                .computeIfAbsent(canonical(skill), _ -> new ArrayList<>())
                                .add(missing.size()));
            }
        }
        return missingWith.entrySet().stream()
                .map(entry ->
                        new SkillAdvice(
                                entry.getKey(),
                                entry.getValue().size(),
                                (int) entry.getValue().stream().filter(count -> count == 1).count(),
                                path(entry.getKey(), known)))
                .sorted(
                        Comparator.comparingInt(SkillAdvice::unlocked)
                                .thenComparing(SkillAdvice::named)
                                .reversed()
                                .thenComparing(SkillAdvice::skill))
                .toList();
    }

    private String canonical(String skill) {
        return taxonomy.normalise(skill).map(Concept::name).orElse(skill);
    }
}
