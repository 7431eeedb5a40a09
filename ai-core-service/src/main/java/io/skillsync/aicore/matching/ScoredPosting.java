package io.skillsync.aicore.matching;

import io.skillsync.aicore.skill.Concept;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillCategory;
import io.skillsync.aicore.skill.SkillMention;
import io.skillsync.aicore.skill.SkillTaxonomy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a posting asks for. Where it lists no skills, those that its description names are taken as
/// required.
final class ScoredPosting {
    private static final int SENTENCES = 12;
    private static final int SHORTEST_SENTENCE = 15;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+|\\s*[•·]\\s*");

    private final PostingDocument posting;
    private final List<String> required;
    private final List<String> preferred;
    private final List<Concept> named;
    private final List<String> pieces;
    private final Set<String> industries;
    private final NameFinder finder;

    ScoredPosting(PostingDocument posting, SkillTaxonomy taxonomy) {
        this.posting = posting;
        this.pieces = firstSentences(posting);
        this.industries = Industries.namedIn(posting.title() + ". " + posting.description());
        this.named =
                sentences(posting)
                        .flatMap(sentence -> taxonomy.recognise(sentence).stream())
                        .map(SkillMention::concept)
                        .distinct()
                        .toList();
        var listed = distinct(posting.skillsRequired());
        this.required =
                listed.isEmpty() && posting.skillsPreferred().isEmpty() ? skillsOf(named) : listed;
        this.preferred =
                distinct(posting.skillsPreferred()).stream()
                        .filter(skill -> !required.contains(skill))
                        .toList();
        this.finder =
                new NameFinder(
                        Stream.concat(required.stream(), preferred.stream()).toList(), taxonomy);
    }

    private static List<String> skillsOf(List<Concept> named) {
        return named.stream()
                .filter(concept ->
                        concept.category() != SkillCategory.LANGUAGE
                                && concept.category() != SkillCategory.CERTIFICATION
                                && concept.category() != SkillCategory.SOFT)
                .map(Concept::name)
                .toList();
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().filter(name -> name != null && !name.isBlank()).distinct().toList();
    }

    private static Stream<String> sentences(PostingDocument posting) {
        return Stream.concat(
                        Stream.of(posting.title()),
                        SENTENCE_END.splitAsStream(posting.description()))
                .map(Instructions::without)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty());
    }

    String title() {
        return posting.title();
    }

    List<String> required() {
        return required;
    }

    List<String> preferred() {
        return preferred;
    }

    /// What the description names of a category, such as the languages to be spoken.
    List<Concept> named(SkillCategory category) {
        return named.stream().filter(concept -> concept.category() == category).toList();
    }

    /// The pieces that are embedded: the title and the first sentences of the description.
    List<String> pieces() {
        return pieces;
    }

    private static List<String> firstSentences(PostingDocument posting) {
        return Stream.concat(
                        Stream.of(posting.title()),
                        sentences(posting)
                                .skip(1)
                                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE))
                .filter(piece -> !piece.isBlank())
                .distinct()
                .limit(SENTENCES)
                .toList();
    }

    /// The branches of the economy that title and description speak of.
    Set<String> industries() {
        return industries;
    }

    /// Finds the skills asked for in lines of a resume.
    NameFinder finder() {
        return finder;
    }

    /// The level asked for: as given, else as the title names it.
    Optional<Seniority> seniority() {
        return Optional.ofNullable(posting.seniority())
                .or(() -> Seniority.namedIn(posting.title()));
    }

    /// The years asked for: as given, else what is usual for the level where one is given.
    Optional<Integer> years() {
        return Optional.ofNullable(posting.minYears())
                .or(() ->
                        Optional.ofNullable(posting.seniority())
                                .map(Seniority::typicalYears)
                                .filter(years -> years > 0));
    }

    String text() {
        return posting.title() + ". " + posting.description();
    }
}
