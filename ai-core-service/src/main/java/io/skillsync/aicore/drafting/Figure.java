package io.skillsync.aicore.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with its unit: "40M", "40 million" and "40,000,000" are the same figure, "60%" and "60
/// people" are not.
///
/// @param unit one of `%`, `$`, `EUR`, `GBP`, `year`, `month` …; empty where none stands beside the
///   number
/// @param written as it stands in the text
record Figure(BigDecimal value, String unit, String written) {
    private static final Map<String, Integer> POWERS =
            Map.of(
                    "hundred",
                    2,
                    "k",
                    3,
                    "thousand",
                    3,
                    "m",
                    6,
                    "mn",
                    6,
                    "mm",
                    6,
                    "million",
                    6,
                    "b",
                    9,
                    "bn",
                    9,
                    "billion",
                    9);
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");
    private static final String WORDS =
            "(?:"
                    + String.join("|", SMALL)
                    + "|"
                    + String.join("|", TENS.subList(2, TENS.size()))
                    + ")";
    private static final int TEN = 10;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<currency>[$€£])?\\s?(?:(?<![\\w.])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                            + "(?<suffix>(?:bn|mn|mm|[kmb])(?![a-z]))?\\+?|\\b(?<words>"
                            + WORDS
                            + "(?:[ -]"
                            + WORDS
                            + ")?)\\b)"
                            + "(?:[\\s-]?(?<scale>hundred|thousand|million|billion)s?\\b)?\\+?"
                            + "(?:(?<percent>\\s?%)|[\\s-]*(?<unit>[a-z]+))?",
                    Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("%", "%"),
                    Map.entry("percent", "%"),
                    Map.entry("$", "$"),
                    Map.entry("dollar", "$"),
                    Map.entry("usd", "$"),
                    Map.entry("€", "EUR"),
                    Map.entry("euro", "EUR"),
                    Map.entry("eur", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("gbp", "GBP"),
                    Map.entry("year", "year"),
                    Map.entry("yr", "year"),
                    Map.entry("month", "month"),
                    Map.entry("week", "week"),
                    Map.entry("day", "day"),
                    Map.entry("hour", "hour"),
                    Map.entry("hr", "hour"),
                    Map.entry("minute", "minute"),
                    Map.entry("min", "minute"),
                    Map.entry("second", "second"),
                    Map.entry("sec", "second"),
                    Map.entry("ms", "ms"),
                    Map.entry("x", "x"),
                    Map.entry("gb", "gb"),
                    Map.entry("tb", "tb"),
                    Map.entry("pb", "pb"));

    /// All figures of a text; a lone "one" is a pronoun.
    static List<Figure> in(String text) {
        var figures = new ArrayList<Figure>();
        var number = NUMBER.matcher(text);
        var from = 0;
        while (number.find(from)) {
            var unit = unit(number);
            var word = number.group("words");
            if (word == null
                    || !word.equalsIgnoreCase("one")
                    || !unit.isEmpty()
                    || number.group("scale") != null) {
                figures.add(new Figure(value(number), unit, number.group().strip()));
            }
            from =
                    number.start("unit") > number.start()
                            ? number.start("unit")
                            : Math.max(number.end(), from + 1);
        }
        return figures;
    }

    boolean isIn(List<Figure> known) {
        return known.stream()
                .anyMatch(other -> other.value.compareTo(value) == 0 && other.unit.equals(unit));
    }

    private static BigDecimal value(Matcher number) {
        var value =
                number.group("digits") != null
                        ? new BigDecimal(number.group("digits").replace(",", ""))
                        : BigDecimal.valueOf(
                                wordValue(number.group("words").toLowerCase(Locale.ROOT)));
        return value.scaleByPowerOfTen(
                power(number.group("suffix")) + power(number.group("scale")));
    }

    private static int power(String scale) {
        return scale == null ? 0 : POWERS.get(scale.toLowerCase(Locale.ROOT));
    }

    private static long wordValue(String words) {
        var sum = 0L;
        for (var word : words.split("[ -]")) {
            sum += SMALL.contains(word) ? SMALL.indexOf(word) : (long) TENS.indexOf(word) * TEN;
        }
        return sum;
    }

    private static String unit(Matcher number) {
        if (number.group("currency") != null) {
            return UNITS.get(number.group("currency"));
        }
        if (number.group("percent") != null) {
            return "%";
        }
        var word =
                number.group("unit") == null ? "" : number.group("unit").toLowerCase(Locale.ROOT);
        var stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return UNITS.getOrDefault(word, UNITS.getOrDefault(stem, ""));
    }
}
