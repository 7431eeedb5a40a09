package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.kernel.Invalid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the items of a skill test. The same seed gives the same test; no two items of a test ask
/// the same or have the same right answer.
public final class AssessmentWriter {
    public static final int LEAST_ITEMS = 5;
    public static final int MOST_ITEMS = 30;
    private static final int RESERVE = 8;
    private static final int TRIALS = 3;
    private static final int PASSES = 2;

    private final SkillTaxonomy taxonomy;
    private final SkillGraph graph;
    private final ItemWriter items;
    private final Map<SkillCategory, Boolean> tested = new ConcurrentHashMap<>();

    public AssessmentWriter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.graph = new SkillGraph(taxonomy);
        this.items = new ItemWriter(graph);
    }

    /// Items about a field of skills.
    ///
    /// @param count 5 to 30; fewer come back where the field has less to ask, Invalid where it has
    ///   too little for a test
    public List<AssessmentItem> write(SkillCategory field, int count, long seed) {
        return enough(
                "category", label(field), hasTest(field) ? chosen(field, count, seed) : List.of());
    }

    /// Items about named skills; where there are too few, about those that they rest on or lead to,
    /// and then about their field.
    public List<AssessmentItem> write(List<String> skills, int count, long seed) {
        var named = new LinkedHashSet<Concept>();
        for (var skill : skills) {
            named.add(
                    taxonomy.normalise(skill)
                            .orElseThrow(() ->
                                    new Invalid(
                                            "skills",
                                            "assessment.unknown-skill",
                                            "There is nothing to ask about “%s”: the taxonomy does not know it."
                                                    .formatted(skill))));
        }
        var near = new LinkedHashSet<>(named);
        named.forEach(concept -> {
            near.addAll(graph.before(concept));
            near.addAll(graph.after(concept));
        });
        var wide =
                named.stream()
                        .map(Concept::category)
                        .distinct()
                        .flatMap(field -> graph.field(field).stream())
                        .toList();
        var random = new Random(seed);
        var items = chosen(List.copyOf(named), count, random, List.of());
        items = chosen(List.copyOf(near), count, random, items);
        items = chosen(wide, count, random, items);
        return enough("skills", String.join(", ", skills), items);
    }

    private static String label(SkillCategory field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The fields that there is a test for, whatever the seed.
    public List<SkillCategory> fields() {
        return Stream.of(SkillCategory.values()).filter(this::hasTest).toList();
    }

    /// A few tests tell whether a field has items in reserve; the taxonomy stays as it is.
    private boolean hasTest(SkillCategory field) {
        return tested.computeIfAbsent(
                field,
                _ ->
                        IntStream.range(0, TRIALS)
                                .map(seed -> chosen(field, RESERVE, seed).size())
                                .allMatch(size -> size == RESERVE));
    }

    private List<AssessmentItem> chosen(SkillCategory field, int count, long seed) {
        return chosen(graph.field(field), count, new Random(seed), List.of());
    }

    private List<AssessmentItem> enough(String field, String about, List<AssessmentItem> items) {
        if (items.size() < LEAST_ITEMS)
            throw new Invalid(
                    field,
                    "assessment.too-little",
                    "There is too little to ask about %s for a test: rate yourself, or choose one of %s."
                            .formatted(
                                    about,
                                    fields().stream()
                                            .map(Enum::name)
                                            .collect(Collectors.joining(", "))));
        return items;
    }

    /// Goes round the kinds and over the skills in a random order, until there are enough.
    private List<AssessmentItem> chosen(
            List<Concept> concepts, int count, Random random, List<AssessmentItem> before) {
        if (count < LEAST_ITEMS || count > MOST_ITEMS)
            throw new Invalid(
                    "size",
                    "assessment.size",
                    "A test has %d to %d items.".formatted(LEAST_ITEMS, MOST_ITEMS));
        var chosen = new ArrayList<>(before);
        var asked = new HashSet<String>();
        before.forEach(item -> asked.addAll(marks(item)));
        var kinds = ItemWriter.KINDS;
        var order = new ArrayList<>(concepts);
        for (var round = 0; round < PASSES * kinds.size() && chosen.size() < count; round++) {
            Collections.shuffle(order, random);
            for (var i = 0; i < order.size() && chosen.size() < count; i++) {
                var kind = kinds.get((i + round) % kinds.size());
                items.write(kind, order.get(i), random)
                        .filter(item -> Collections.disjoint(asked, marks(item)))
                        .ifPresent(item -> {
                            asked.addAll(marks(item));
                            chosen.add(item);
                        });
            }
        }
        return List.copyOf(chosen);
    }

    /// What no other item of the test may repeat: its question, and the right answer to its kind.
    private static Set<String> marks(AssessmentItem item) {
        return Set.of(
                item.text(),
                (item.kind() == ItemKind.ODD_ONE_OUT ? "odd " : "right ")
                        + item.options().get(item.right()));
    }
}
