package io.skillsync.aicore.labelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words reduced so far that "manages", "managing" and "management" meet. Cruder than a stemmer for
/// search: it only has to make related words equal, and an accident costs little beside the
/// vectors.
final class WordStem {
    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{N}+#&]+");
    private static final Set<String> EMPTY =
            Set.of("and", "of", "the", "for", "in", "to", "a", "an", "at", "with", "or", "on", "&");
    private static final List<String> ENDINGS =
            List.of(
                    "ations", "ation", "ators", "ator", "ating", "ions", "ion", "ings", "ing",
                    "ers", "er", "ors", "or", "ist", "ment", "ian", "ant", "ent", "ed", "e", "y",
                    "al");

    /// A stem keeps at least this many letters.
    private static final int SHORTEST = 4;

    private WordStem() {}

    /// The distinct stems of a text, in order, without words that say nothing.
    static List<String> stems(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .filter(word -> !EMPTY.contains(word))
                .map(WordStem::of)
                .distinct()
                .collect(Collectors.toList());
    }

    static String of(String word) {
        var stem = singular(word);
        for (var ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > SHORTEST + 2
                && (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes"))) {
            return word.substring(0, word.length() - 2);
        }
        var plural =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }
}
