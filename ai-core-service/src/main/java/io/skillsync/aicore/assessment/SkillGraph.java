package io.skillsync.aicore.assessment;

import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which skill rests on which, in both directions.
final class SkillGraph {
    private final List<Concept> concepts;
    private final Map<SkillCategory, List<Concept>> fields;
    private final Map<Concept, List<Concept>> before = new HashMap<>();
    private final Map<Concept, List<Concept>> after = new HashMap<>();
    private final Map<Concept, Set<Concept>> allBefore = new HashMap<>();

    SkillGraph(SkillTaxonomy taxonomy) {
        concepts =
                taxonomy.concepts().stream().sorted(Comparator.comparing(Concept::name)).toList();
        fields = concepts.stream().collect(Collectors.groupingBy(Concept::category));
        for (var concept : concepts) {
            var direct =
                    concept.prerequisites().stream()
                            .flatMap(name -> taxonomy.normalise(name).stream())
                            .filter(prerequisite -> !prerequisite.equals(concept))
                            .distinct()
                            .toList();
            before.put(concept, direct);
            direct.forEach(prerequisite ->
                    after.merge(prerequisite, List.of(concept), SkillGraph::joined));
        }
        concepts.forEach(concept -> allBefore.put(concept, collect(concept)));
    }

    private static List<Concept> joined(List<Concept> some, List<Concept> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Set<Concept> collect(Concept concept) {
        var found = new HashSet<Concept>();
        var open = new ArrayDeque<>(before.get(concept));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) open.addAll(before.getOrDefault(next, List.of()));
        }
        return found;
    }

    /// All skills, in the order of their names.
    List<Concept> concepts() {
        return concepts;
    }

    /// The skills of a field, in the order of their names.
    List<Concept> field(SkillCategory field) {
        return fields.getOrDefault(field, List.of());
    }

    List<Concept> before(Concept concept) {
        return before.getOrDefault(concept, List.of());
    }

    List<Concept> after(Concept concept) {
        return after.getOrDefault(concept, List.of());
    }

    /// Whether the first rests on the second, over any number of steps.
    boolean restsOn(Concept concept, Concept other) {
        return allBefore.get(concept).contains(other);
    }

    /// Whether one of the two rests on the other, or both rest on the same.
    boolean related(Concept one, Concept other) {
        return one.equals(other)
                || restsOn(one, other)
                || restsOn(other, one)
                || allBefore.get(one).stream().anyMatch(allBefore.get(other)::contains);
    }
}
