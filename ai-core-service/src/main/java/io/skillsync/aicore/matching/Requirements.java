package io.skillsync.aicore.matching;

import io.skillsync.aicore.matching.Score.Evidence;
import io.skillsync.aicore.matching.Score.RequirementKind;
import io.skillsync.aicore.matching.Score.ScoreRequirement;
import io.skillsync.aicore.skill.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The skills that a posting names, each with the lines of the resume that show it.
final class Requirements {
    private static final int EVIDENCE_SHOWN = 5;

    /// What a skill counts that is named but not shown in work; shown in work it counts 1.
    private static final double ONLY_CLAIMED = 0.85;

    private final List<ScoreRequirement> all;
    private final Map<String, Double> strengths;
    private final Map<String, String> otherSpellings;

    private Requirements(
            List<ScoreRequirement> all,
            Map<String, Double> strengths,
            Map<String, String> otherSpellings) {
        this.all = List.copyOf(all);
        this.strengths = Map.copyOf(strengths);
        this.otherSpellings = otherSpellings;
    }

    static Requirements of(ScoredPosting posting, ScoredResume resume) {
        var evidence = new HashMap<String, List<Evidence>>();
        var strengths = new HashMap<String, Double>();
        var literal = new HashSet<String>();
        var otherSpellings = new LinkedHashMap<String, String>();
        var finder = posting.finder();
        for (var line : resume.lines()) {
            for (var found : finder.find(line.plain(), line.tokens())) {
                if (line.kind() == EvidenceLine.Kind.SEAM && evidence.containsKey(found.name())) {
                    continue;
                }
                evidence.computeIfAbsent(found.name(), _ -> new ArrayList<>())
                        .add(new Evidence(line.path(), line.text()));
                var strength = line.kind() == EvidenceLine.Kind.PRACTICE ? 1 : ONLY_CLAIMED;
                strengths.merge(found.name(), strength, Math::max);
                if (Tokens.key(found.written()).equals(Tokens.key(found.name()))) {
                    literal.add(found.name());
                } else {
                    otherSpellings.putIfAbsent(found.name(), found.written());
                }
            }
        }
        var all = new ArrayList<ScoreRequirement>();
        posting.required()
                .forEach(name -> all.add(requirement(name, RequirementKind.REQUIRED, evidence)));
        posting.preferred()
                .forEach(name -> all.add(requirement(name, RequirementKind.PREFERRED, evidence)));
        otherSpellings.keySet().removeAll(literal);
        return new Requirements(all, strengths, otherSpellings);
    }

    private static ScoreRequirement requirement(
            String name, RequirementKind kind, Map<String, List<Evidence>> evidence) {
        var found = evidence.getOrDefault(name, List.of());
        return new ScoreRequirement(
                name,
                kind,
                !found.isEmpty(),
                found.subList(0, Math.min(EVIDENCE_SHOWN, found.size())));
    }

    List<ScoreRequirement> all() {
        return all;
    }

    List<String> named(RequirementKind kind, boolean matched) {
        return all.stream()
                .filter(requirement ->
                        requirement.kind() == kind && requirement.matched() == matched)
                .map(ScoreRequirement::name)
                .toList();
    }

    /// The share of the requirements of a kind that is met, 0 to 1; 1 where there are none.
    double share(RequirementKind kind) {
        return all.stream()
                .filter(requirement -> requirement.kind() == kind)
                .mapToDouble(requirement -> strengths.getOrDefault(requirement.name(), 0.0))
                .average()
                .orElse(1);
    }

    boolean has(RequirementKind kind) {
        return all.stream().anyMatch(requirement -> requirement.kind() == kind);
    }

    /// Matched names that the resume writes in another way only, and how it writes them.
    Map<String, String> otherSpellings() {
        return otherSpellings;
    }

    /// Required skills that the resume names and no entry of it shows at work.
    List<String> onlyClaimed() {
        return named(RequirementKind.REQUIRED, true).stream()
                .filter(name -> strengths.getOrDefault(name, 0.0) < 1)
                .toList();
    }
}
