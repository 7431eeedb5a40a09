package io.skillsync.aicore.coach;

import io.skillsync.aicore.coach.Grounds.Source;
import io.skillsync.aicore.drafting.Verifier;
import io.skillsync.aicore.knowledge.ContentWords;
import io.skillsync.aicore.matching.Instructions;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks what a language model wrote against the sources that it was given, sentence by sentence:
/// numbers and names stand in the sentence that it retells, skills and most other words in the
/// sources, and what the source forbids is not recommended. Strict on purpose: what a paraphrase
/// loses here, the quoted source still says.
final class SourceCheck {
    /// Shares of a sentence's words that its sources, and the nearest sentence of them, have.
    private static final double IN_SOURCES = 0.7;

    private static final double IN_SENTENCE = 0.35;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[”\")]?\\s+");
    private static final Pattern CLAUSE = Pattern.compile("\\s*[,;:–—]\\s*");
    private static final Pattern NO =
            Pattern.compile(
                    "\\b(?:not|never|no|nor|none|nobody|nothing|without|avoid|cannot|refuse|hardly|leave out)\\b|n['’]t\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*");
    private static final Pattern PLACEHOLDER = Pattern.compile("[«»\\[\\]{}<>]");
    private static final PostingDocument NOTHING = PostingDocument.of("", "", "", List.of());

    private record Told(Source source, String sentence, Set<String> words, Verifier verifier) {}

    private final SkillTaxonomy taxonomy;
    private final List<Told> told = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> skills = new HashSet<>();
    private final String text;

    SourceCheck(SkillTaxonomy taxonomy, List<Source> sources) {
        this.taxonomy = taxonomy;
        for (var source : sources) {
            for (var sentence : SENTENCE_END.split(source.text())) {
                var own = ContentWords.of(sentence);
                words.addAll(own);
                told.add(
                        new Told(
                                source,
                                sentence,
                                own,
                                new Verifier(taxonomy, "", sentence, NOTHING)));
            }
            skills.addAll(skillsIn(source.text()));
        }
        this.text = sources.stream().map(Source::text).collect(Collectors.joining("\n"));
    }

    /// The source that supports a sentence; empty where none does.
    Optional<Source> support(String sentence) {
        if (Instructions.isOne(sentence) || PLACEHOLDER.matcher(sentence).find())
            return Optional.empty();
        var own = ContentWords.of(sentence);
        if (share(own, words) < IN_SOURCES
                || !skills.containsAll(skillsIn(sentence))
                || !addressesAreKnown(sentence)) return Optional.empty();
        return told.stream()
                .filter(candidate -> share(own, candidate.words()) >= IN_SENTENCE)
                .filter(candidate -> saysYesAndNoAlike(sentence, candidate.sentence()))
                .filter(candidate -> candidate.verifier().stands(sentence))
                .max(Comparator.comparingDouble(candidate -> share(own, candidate.words())))
                .map(Told::source);
    }

    private boolean addressesAreKnown(String sentence) {
        return ADDRESS.matcher(sentence).results().allMatch(found -> text.contains(found.group()));
    }

    private Set<String> skillsIn(String text) {
        return taxonomy.recognise(text).stream()
                .map(mention -> mention.concept().name())
                .collect(Collectors.toSet());
    }

    /// Each clause denies where the clause that it retells does.
    private static boolean saysYesAndNoAlike(String sentence, String source) {
        var clauses = CLAUSE.split(source);
        return Stream.of(CLAUSE.split(sentence))
                .filter(clause -> !ContentWords.of(clause).isEmpty())
                .allMatch(clause -> denies(clause) == denies(nearest(clause, clauses)));
    }

    private static String nearest(String clause, String[] clauses) {
        var words = ContentWords.of(clause);
        return Stream.of(clauses)
                .max(Comparator.comparingDouble(other -> share(words, ContentWords.of(other))))
                .orElse("");
    }

    private static boolean denies(String clause) {
        return NO.matcher(clause).find();
    }

    /// A sentence without words that count claims nothing that could be checked.
    private static double share(Set<String> words, Set<String> known) {
        if (words.isEmpty()) return 0;
        return (double) words.stream().filter(known::contains).count() / words.size();
    }
}
