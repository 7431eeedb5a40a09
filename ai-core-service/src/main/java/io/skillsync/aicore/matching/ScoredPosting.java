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

    private static final Pattern SPEAKING =
            Pattern.compile(
                    "\\b(?:fluent|fluency|languages?|speak\\w*|spoken|written|native|bilingual|proficien\\w+|command of|level|[abc][12]|knowledge of)\\b",
                    Pattern.CASE_INSENSITIVE);

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
                        .flatMap(sentence -> named(sentence, taxonomy))
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

    /// What a sentence names; a language only where the sentence speaks of speaking ("a French
    /// bank" asks for none).
    private static Stream<Concept> named(String sentence, SkillTaxonomy taxonomy) {
        var speaking = SPEAKING.matcher(sentence).find();
        return taxonomy.recognise(sentence).stream()
                .map(SkillMention::concept)
                .filter(concept -> speaking || concept.category() != SkillCategory.LANGUAGE);
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
        return Stream.concat(Stream.of(posting.title()), description(posting));
    }

    private static Stream<String> description(PostingDocument posting) {
        return SENTENCE_END
                .splitAsStream(posting.description())
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
                        description(posting)
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
