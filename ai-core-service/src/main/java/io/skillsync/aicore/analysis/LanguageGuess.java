package io.skillsync.aicore.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells the language of a text by its script and its small words.
final class LanguageGuess {
    private static final int ENOUGH = 4;
    private static final Map<String, Set<String>> SMALL_WORDS =
            Map.of(
                    "en",
                            Set.of(
                                    "the", "and", "of", "to", "in", "for", "with", "on", "by",
                                    "from", "at", "as", "is", "was", "an", "using", "team"),
                    "de",
                            Set.of(
                                    "und", "der", "die", "das", "mit", "von", "für", "im", "den",
                                    "bei", "zur", "zum", "als", "ein", "eine", "des", "sowie"),
                    "fr",
                            Set.of(
                                    "et", "de", "la", "le", "les", "des", "du", "en", "pour",
                                    "dans", "une", "un", "aux", "avec", "sur", "par"),
                    "es",
                            Set.of(
                                    "y", "de", "la", "el", "los", "las", "en", "para", "con", "del",
                                    "una", "por", "un", "al", "como"),
                    "it",
                            Set.of(
                                    "e", "di", "il", "la", "per", "con", "del", "della", "in",
                                    "una", "un", "nel", "dei", "delle", "gli", "le"),
                    "pt",
                            Set.of(
                                    "e", "de", "da", "do", "em", "para", "com", "os", "as", "dos",
                                    "das", "uma", "um", "na", "no"),
                    "nl",
                            Set.of(
                                    "en", "de", "het", "van", "een", "voor", "met", "in", "op",
                                    "bij", "te", "aan", "als", "door"),
                    "pl",
                            Set.of(
                                    "i", "w", "z", "na", "do", "oraz", "dla", "od", "przez", "się",
                                    "ze"),
                    "sv",
                            Set.of(
                                    "och", "i", "för", "med", "av", "till", "på", "som", "ett",
                                    "en", "den", "att"));

    private LanguageGuess() {}

    /// An ISO 639-1 code, or null where there is too little text.
    static String of(List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            var script = script(line.text());
            if (script != null) {
                counts.merge(script, 2, Integer::sum);
            }
            for (var word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                SMALL_WORDS.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Integer> entry) -> entry.getValue())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String script(String text) {
        for (var i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HIRAGANA, KATAKANA -> {
                    return "ja";
                }
                case HANGUL -> {
                    return "ko";
                }
                case HAN -> {
                    return "zh";
                }
                case CYRILLIC -> {
                    return text.matches(".*[іїєґІЇЄҐ].*") ? "uk" : "ru";
                }
                case GREEK -> {
                    return "el";
                }
                case ARABIC -> {
                    return "ar";
                }
                case HEBREW -> {
                    return "he";
                }
                default -> {
                    continue;
                }
            }
        }
        return null;
    }
}
