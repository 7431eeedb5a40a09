package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillTaxonomy;
import io.skillsync.aicore.skill.Tokens;
import io.skillsync.kernel.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Writes items for a field of skills. The same seed gives the same test.
public final class AssessmentWriter {
    private static final int OPTIONS = 4;
    private static final int MOST_ITEMS = 30;
    private static final int ATTEMPTS = 40;

    private final SkillTaxonomy taxonomy;
    private final List<Concept> concepts;

    public AssessmentWriter(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.concepts =
                taxonomy.concepts().stream().sorted(Comparator.comparing(Concept::name)).toList();
    }

    /// @param count 1 to 30; fewer come back where the field has too little to ask
    public List<AssessmentItem> write(SkillCategory field, int count, long seed) {
        if (count < 1 || count > MOST_ITEMS) {
            throw new Invalid(
                    "count", "assessment.count", "A test has 1 to %d items.".formatted(MOST_ITEMS));
        }
        var random = new SplittableRandom(seed);
        var own = concepts.stream().filter(concept -> concept.category() == field).toList();
        var items = new ArrayList<AssessmentItem>();
        for (var attempt = 0; items.size() < count && attempt < count * ATTEMPTS; attempt++) {
            var kind = ItemKind.values()[attempt % ItemKind.values().length];
            item(kind, pick(own, random), own, random)
                    .filter(item ->
                            items.stream().noneMatch(known -> known.text().equals(item.text())))
                    .ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    private Optional<AssessmentItem> item(
            ItemKind kind, Concept concept, List<Concept> own, SplittableRandom random) {
        return switch (kind) {
            case PREREQUISITE -> prerequisite(concept, own, random);
            case OTHER_NAME -> otherName(concept, own, random);
            case FIELD -> field(concept, random);
            case ODD_ONE_OUT -> oddOneOut(concept, own, random);
        };
    }

    private Optional<AssessmentItem> prerequisite(
            Concept concept, List<Concept> own, SplittableRandom random) {
        if (concept.prerequisites().isEmpty()) {
            return Optional.empty();
        }
        var right = concept.prerequisites().getFirst();
        var wrong =
                own.stream()
                        .filter(other ->
                                !other.equals(concept)
                                        && !concept.prerequisites().contains(other.name())
                                        && !leadsTo(other, concept))
                        .map(Concept::name);
        return built(
                ItemKind.PREREQUISITE,
                concept,
                "Which of these does one usually learn before %s?",
                right,
                wrong,
                random);
    }

    /// Whether one of the two rests on the other, over any number of steps.
    private boolean leadsTo(Concept first, Concept second) {
        return restsOn(second, first) || restsOn(first, second);
    }

    private boolean restsOn(Concept concept, Concept wanted) {
        return concept.prerequisites().stream()
                .flatMap(name -> taxonomy.normalise(name).stream())
                .anyMatch(before -> before.equals(wanted) || restsOn(before, wanted));
    }

    private Optional<AssessmentItem> otherName(
            Concept concept, List<Concept> own, SplittableRandom random) {
        var right =
                concept.aliases().stream()
                        .filter(alias -> !sharesWord(alias, concept.name()))
                        .findFirst();
        var wrong = own.stream().filter(other -> !other.equals(concept)).map(Concept::name);
        return right.flatMap(alias ->
                built(
                        ItemKind.OTHER_NAME,
                        concept,
                        "Which of these is another name for %s?",
                        alias,
                        wrong,
                        random));
    }

    private static boolean sharesWord(String left, String right) {
        var words = Tokens.folded(right);
        return Tokens.folded(left).stream().anyMatch(words::contains);
    }

    private static Optional<AssessmentItem> field(Concept concept, SplittableRandom random) {
        var wrong =
                Stream.of(SkillCategory.values())
                        .filter(other -> other != concept.category())
                        .map(AssessmentWriter::label);
        return built(
                ItemKind.FIELD,
                concept,
                "To which field does %s belong?",
                label(concept.category()),
                wrong,
                random);
    }

    private Optional<AssessmentItem> oddOneOut(
            Concept concept, List<Concept> own, SplittableRandom random) {
        var strangers =
                concepts.stream().filter(other -> other.category() != concept.category()).toList();
        var right = pick(strangers, random);
        var wrong = own.stream().map(Concept::name);
        var text =
                "Which of these does not belong to the field of " + label(concept.category()) + "?";
        return built(ItemKind.ODD_ONE_OUT, right, text, right.name(), wrong, random);
    }

    private static Optional<AssessmentItem> built(
            ItemKind kind,
            Concept concept,
            String text,
            String right,
            Stream<String> wrong,
            SplittableRandom random) {
        var pool =
                new ArrayList<>(wrong.filter(option -> !option.equals(right)).distinct().toList());
        if (pool.size() < OPTIONS - 1) {
            return Optional.empty();
        }
        var options = new ArrayList<String>();
        while (options.size() < OPTIONS - 1) {
            options.add(pool.remove(random.nextInt(pool.size())));
        }
        var place = random.nextInt(OPTIONS);
        options.add(place, right);
        return Optional.of(
                new AssessmentItem(
                        kind, concept.name(), text.formatted(concept.name()), options, place));
    }

    private static String label(SkillCategory category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
