package io.skillsync.aicore.labelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The vocabulary of job titles: what abbreviations, everyday names and words of other languages
/// mean in the wording of a classification of occupations.
public final class TitleWords {
    private static final String SHIPPED = "/labelling/title-words.tsv";
    private static final int LONGEST = 3;
    private static final String NOTHING = "-";
    private static final String TOO_LITTLE = "+";
    private static final Pattern BETWEEN = Pattern.compile("[\\s()\\[\\]{},|–@:;\"“”]+");
    private static final Pattern EDGES = Pattern.compile("^[-!'*#]+|[-.!'*#]+$");

    private final Map<String, Meaning> meanings;

    private TitleWords(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /// What a phrase means.
    ///
    /// @param inTitle the words that stand for it in its title
    /// @param alone meanings that say enough to be tried on their own
    private record Meaning(List<String> inTitle, List<String> alone) {
        static Meaning of(String written) {
            if (written.equals(NOTHING)) {
                return new Meaning(List.of(), List.of());
            }
            if (written.startsWith(TOO_LITTLE)) {
                return new Meaning(List.of(written.substring(1).split(" ")), List.of());
            }
            var meanings = List.of(written.split(" \\| "));
            return new Meaning(List.of(meanings.getFirst().split(" ")), meanings);
        }
    }

    /// What a title says in plain words.
    ///
    /// @param text the title with known phrases replaced, no word twice; the title itself where
    ///   nothing is left
    /// @param meanings every meaning of every phrase that was found
    record Reading(String text, List<String> meanings) {}

    /// The vocabulary of the distribution.
    public static TitleWords shipped() {
        try (var in = TitleWords.class.getResourceAsStream(SHIPPED);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines phrase, tab, meanings separated by " | " (or a dash for none, or a plus and a
    ///   meaning that says too little alone); lines that begin with # are comments
    static TitleWords of(List<String> lines) {
        var meanings = new HashMap<String, Meaning>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var columns = line.split("\t");
                meanings.put(columns[0], Meaning.of(columns[1]));
            }
        }
        return new TitleWords(Map.copyOf(meanings));
    }

    Reading read(String title) {
        var words = words(title);
        var text = new ArrayList<String>();
        var found = new LinkedHashSet<String>();
        for (var at = 0; at < words.size(); ) {
            var length = longestPhrase(words, at);
            if (length == 0) {
                text.add(words.get(at++));
            } else {
                var meaning = meanings.get(String.join(" ", words.subList(at, at + length)));
                text.addAll(meaning.inTitle());
                found.addAll(meaning.alone());
                at += length;
            }
        }
        var plain = text.isEmpty() ? words : text;
        return new Reading(String.join(" ", new LinkedHashSet<>(plain)), List.copyOf(found));
    }

    private int longestPhrase(List<String> words, int at) {
        for (var length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (meanings.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    /// Lower-case words; a slash separates, unless both sides together are a known abbreviation
    /// (QA/QC, UI/UX).
    private List<String> words(String title) {
        return Arrays.stream(BETWEEN.split(title.toLowerCase(Locale.ROOT)))
                .flatMap(word ->
                        meanings.containsKey(word)
                                ? List.of(word).stream()
                                : Arrays.stream(word.split("/")))
                .map(word -> meanings.containsKey(word) ? word : EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
