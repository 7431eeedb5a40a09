package io.skillsync.aicore.assessment;

import io.skillsync.aicore.assessment.AssessmentItem.ItemKind;
import io.skillsync.aicore.skill.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one item about one skill, where the graph of skills holds one that is fair: one right
/// option that does not look like the question, three wrong ones of the same field that are of the
/// same kind and certainly wrong.
final class ItemWriter {
    /// The kinds that can be asked, in turn.
    static final List<ItemKind> KINDS =
            List.of(
                    ItemKind.BUILDS_ON,
                    ItemKind.LEADS_TO,
                    ItemKind.OTHER_NAME,
                    ItemKind.ODD_ONE_OUT);

    private static final int WRONG = 3;
    private static final double BROAD = 0.12;

    private final SkillGraph graph;
    private final Set<Concept> broad;

    ItemWriter(SkillGraph graph) {
        this.graph = graph;
        this.broad =
                graph.concepts().stream()
                        .filter(this::computeBroad)
                        .collect(Collectors.toUnmodifiableSet());
    }

    Optional<AssessmentItem> write(ItemKind kind, Concept about, Random random) {
        return switch (kind) {
            case BUILDS_ON -> buildsOn(about, random);
            case LEADS_TO -> leadsTo(about, random);
            case OTHER_NAME -> otherName(about, random);
            case ODD_ONE_OUT -> oddOneOut(about, random);
            case SELF_RATING, STATEMENT -> Optional.empty();
        };
    }

    /// Wrong are skills that others rest on, too, but that have nothing to do with this one.
    private Optional<AssessmentItem> buildsOn(Concept about, Random random) {
        var right =
                any(
                        graph.before(about).stream()
                                .filter(before -> !LookAlike.of(before.name(), about.name())),
                        random);
        return right.flatMap(before ->
                item(
                        ItemKind.BUILDS_ON,
                        about,
                        "Which of these does %s build on most directly?",
                        before.name(),
                        Stream.concat(field(about), field(before))
                                .filter(other -> !graph.after(other).isEmpty())
                                .filter(other -> !isBroad(other))
                                .filter(other -> !graph.related(other, about))
                                .filter(other -> !graph.related(other, before))
                                .map(Concept::name),
                        random));
    }

    /// Wrong are skills that are known to build on something else.
    private Optional<AssessmentItem> leadsTo(Concept about, Random random) {
        if (isBroad(about)) return Optional.empty();
        var right =
                any(
                        graph.after(about).stream()
                                .filter(after -> after.category() == about.category())
                                .filter(after -> !LookAlike.of(after.name(), about.name())),
                        random);
        return right.flatMap(after ->
                item(
                        ItemKind.LEADS_TO,
                        about,
                        "Which of these builds on %s?",
                        after.name(),
                        field(about)
                                .filter(other -> !graph.before(other).isEmpty())
                                .filter(other -> !graph.related(other, about))
                                .map(Concept::name),
                        random));
    }

    /// Wrong are second names of other skills, so that the form of an option says nothing.
    private Optional<AssessmentItem> otherName(Concept about, Random random) {
        var right =
                any(
                        about.aliases().stream()
                                .filter(alias -> !LookAlike.of(alias, about.name())),
                        random);
        return right.flatMap(alias ->
                item(
                        ItemKind.OTHER_NAME,
                        about,
                        "Which of these is another name for %s?",
                        alias,
                        field(about)
                                .filter(other -> !graph.related(other, about))
                                .flatMap(other ->
                                        other.aliases().stream()
                                                .filter(name -> sameForm(name, alias))
                                                .limit(1)),
                        random));
    }

    private static boolean sameForm(String name, String other) {
        return LookAlike.acronym(name) == LookAlike.acronym(other);
    }

    /// Three that build on it, and one of the field that builds on something unrelated.
    private Optional<AssessmentItem> oddOneOut(Concept about, Random random) {
        if (isBroad(about)) return Optional.empty();
        if (graph.after(about).size() < WRONG) return Optional.empty();
        var building =
                graph.after(about).stream()
                        .filter(after -> after.category() == about.category())
                        .filter(after -> !LookAlike.of(after.name(), about.name()))
                        .map(Concept::name)
                        .toList();
        var odd =
                any(
                                field(about)
                                        .filter(other -> !graph.before(other).isEmpty())
                                        .filter(other -> !graph.related(other, about)),
                                random)
                        .filter(other -> !LookAlike.of(other.name(), about.name()));
        return odd.flatMap(stranger ->
                item(
                        ItemKind.ODD_ONE_OUT,
                        about,
                        "Three of these build on %s. Which one does not?",
                        stranger.name(),
                        building.stream(),
                        random));
    }

    /// So much of its field rests on it that one could say it of any other skill there, as of
    /// nursing or accounting. Technologies are exact: what needs React needs nothing else in its
    /// place.
    private boolean computeBroad(Concept concept) {
        var resting =
                graph.after(concept).stream()
                        .filter(after -> after.category() == concept.category())
                        .count();
        var all = field(concept).filter(other -> !graph.before(other).isEmpty()).count();
        return !concept.category().technical() && resting > WRONG && resting > BROAD * all;
    }

    private boolean isBroad(Concept concept) {
        return broad.contains(concept);
    }

    private Stream<Concept> field(Concept about) {
        return graph.field(about.category()).stream();
    }

    /// @param wrong more than three are thinned at random; with fewer there is no item
    private static Optional<AssessmentItem> item(
            ItemKind kind,
            Concept about,
            String text,
            String right,
            Stream<String> wrong,
            Random random) {
        var pool = new ArrayList<>(wrong.distinct().toList());
        Collections.shuffle(pool, random);
        var options =
                new ArrayList<>(
                        pool.stream()
                                .filter(option -> !LookAlike.of(option, right))
                                .filter(option -> !LookAlike.of(option, about.name()))
                                .limit(WRONG)
                                .toList());
        if (options.size() < WRONG) return Optional.empty();
        var place = random.nextInt(WRONG + 1);
        options.add(place, right);
        return Optional.of(
                new AssessmentItem(
                        kind, about.name(), text.formatted(about.name()), options, place));
    }

    private static <T> Optional<T> any(Stream<T> values, Random random) {
        var all = values.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
