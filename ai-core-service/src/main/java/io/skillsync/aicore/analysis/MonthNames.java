package io.skillsync.aicore.analysis;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names and abbreviations of months, and the seasons that people date by, in the languages of
/// Europe.
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs",
                    "tr", "ru", "uk", "ro", "hu");
    private static final Map<String, String> MONTHS = months();

    /// An alternation of all names, the longest first, without their dots.
    static final String PATTERN =
            MONTHS.keySet().stream()
                    .sorted(
                            Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));

    private MonthNames() {}

    /// `01` to `12` for a name, with or without accents, or null.
    static String number(String name) {
        return MONTHS.get(Wording.plain(name).replace(".", ""));
    }

    private static Map<String, String> months() {
        var months = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                var number = "%02d".formatted(month.getValue());
                for (var style :
                        List.of(
                                TextStyle.FULL,
                                TextStyle.FULL_STANDALONE,
                                TextStyle.SHORT,
                                TextStyle.SHORT_STANDALONE)) {
                    var name =
                            month.getDisplayName(style, locale)
                                    .toLowerCase(locale)
                                    .replace(".", "");
                    if (name.length() > 2 && name.chars().allMatch(Character::isLetter)) {
                        months.putIfAbsent(name, number);
                        months.putIfAbsent(Wording.plain(name), number);
                    }
                }
            }
        }
        months.putAll(
                Map.of(
                        "sept", "09", "mrz", "03", "spring", "03", "summer", "06", "autumn", "09",
                        "fall", "09", "winter", "12"));
        return Map.copyOf(months);
    }
}
