package io.skillsync.aicore.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of an answer the speaker said, once: sentences that repeat the question or each other say
/// nothing.
final class OwnWords {
    private static final int RUN = 3;
    private static final double COPIED = 0.7;
    private static final int ENOUGH_WORDS = 8;
    private static final double ENGLISH = 0.08;

    /// Frequent in English and no words of its neighbours.
    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "the", "and", "of", "to", "i", "my", "it", "that", "with", "for", "have", "had",
                    "but", "not", "this", "you", "they", "from", "when", "would", "because", "are");

    private OwnWords() {}

    static String of(InterviewQuestion question, String answer) {
        var asked = runs(words(question.text()));
        var seen = new HashSet<List<String>>();
        return sentences(answer)
                .filter(sentence -> !isCopy(words(sentence), asked))
                .filter(sentence -> seen.add(words(sentence)))
                .collect(Collectors.joining(" "));
    }

    static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?])\\s+|\\n+")).filter(part -> !part.isBlank());
    }

    /// Whether a text of some length lacks the small words of English.
    static boolean foreign(String text) {
        var words = words(text);
        var english = words.stream().filter(SMALL_WORDS::contains).count();
        return words.size() >= ENOUGH_WORDS && english < ENGLISH * words.size();
    }

    private static boolean isCopy(List<String> words, Set<List<String>> asked) {
        var runs = runs(words);
        return !runs.isEmpty()
                && runs.stream().filter(asked::contains).count() >= COPIED * runs.size();
    }

    private static Set<List<String>> runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(from -> words.subList(from, from + RUN))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
