package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds dates and periods in the forms that people write: `2021 – present`, `03/2019`, `Sept.
/// '18`, `since 2020`, `Jan - Mar 2020`, `2019-05-01`. What is left out stays left out.
final class Dates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String YEAR = "(?:19[3-9]\\d|20[0-4]\\d)";
    private static final String DATE =
            "(?:"
                    + "(?<iy>"
                    + YEAR
                    + ")[-./](?<im>1[0-2]|0[1-9])(?:[-./](?<id>3[01]|[12]\\d|0[1-9]))?(?![\\d])"
                    + "|(?<cy>"
                    + YEAR
                    + ")\\s?年\\s?(?:(?<cm>1[0-2]|0?[1-9])\\s?月)?"
                    + "|(?:(?<dd>3[01]|[12]\\d|0?[1-9])[.]\\s?)?(?<sm>1[0-2]|0?[1-9])\\s?[./-]\\s?(?<sy>"
                    + YEAR
                    + ")"
                    + "|(?<ua>1[0-2]|0?[1-9])/(?<ub>3[01]|[12]\\d|0?[1-9])/(?<uy>"
                    + YEAR
                    + ")"
                    + "|(?:(?<nd>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|[.])?\\s+)?(?<nm>"
                    + MonthNames.PATTERN
                    + ")\\b[.,]?(?:\\s+(?:de|of|del)\\s+|\\s*[-/ ,]?\\s*)(?:(?<ne>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,\\s*)?(?:(?<ny>"
                    + YEAR
                    + ")|['’‘`´](?<ns>\\d\\d))"
                    + "|(?<tm>1[0-2]|0[1-9])/['’]?(?<ts>\\d\\d)(?![\\d/])"
                    + "|[Qq](?<q>[1-4])[ /-]?(?<qy>"
                    + YEAR
                    + ")"
                    + "|(?<yy>"
                    + YEAR
                    + ")(?:\\s?/\\s?(?<ye>\\d\\d)(?!\\d))?"
                    + ")(?!\\d)";
    private static final Pattern ONE = Pattern.compile("(?<![\\d$€£,.#/+-])" + DATE, FLAGS);
    private static final Pattern BARE_MONTH =
            Pattern.compile(
                    "(?<![\\p{L}\\d])("
                            + MonthNames.PATTERN
                            + ")\\b[.]?\\s*(?:[-–—‐‑‒−]|to|bis)\\s*$",
                    FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*(?:[-–—‐‑‒−~→]{1,3}|\\bto\\b|\\bbis\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bà\\b|\\bau\\b|\\ba\\b|\\bal\\b|\\bhasta\\b|\\baté\\b"
                            + "|\\btot\\b|\\bdo\\b|\\btil\\b|\\btill\\b|\\bпо\\b|至|到|から|,?\\s*\\bto\\b)\\s*",
                    FLAGS);
    private static final String NOW =
            "(?:present|current(?:ly)?|now|today|ongoing|to date|date|heute|jetzt|laufend|aktuell|aujourd['’]hui|présent|ce jour|actuel(?:lement)?|en cours|"
                    + "actualidad|presente|actual(?:mente)?|hoy|atual(?:mente)?|hoje|oggi|attuale|attualmente|in corso|heden|nu|obecnie|teraz|nadal|nuvarande|pågående|nå|nykyinen|"
                    + "настоящее время|наст\\. ?время|halen|günümüz|至今|现在|現在|현재)";
    private static final Pattern ENDS_NOW =
            Pattern.compile(BETWEEN.pattern() + "(?:the\\s+)?" + NOW + "(?![\\p{L}])", FLAGS);
    private static final Pattern JUST_NOW =
            Pattern.compile("\\s*\\(?" + NOW + "\\)?(?![\\p{L}])", FLAGS);
    private static final Pattern SINCE =
            Pattern.compile(
                    "(?:\\bsince|\\bseit|\\bdepuis|\\bdesde|\\bdal|\\bda|\\bsinds|\\bod|\\bsedan|\\bsiden|\\bс)\\s*$",
                    FLAGS);
    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?:\\buntil|\\bbis|\\btill|\\bhasta|\\bexpected|\\bgraduat\\w*)\\s*:?\\s*$",
                    FLAGS);
    private static final Pattern OPEN_END = Pattern.compile("\\s*[-–—]\\s*$");
    private static final Pattern SHORT_END =
            Pattern.compile("\\s*[-–—/]\\s*['’]?(\\d\\d)(?![\\d/.-])");

    private Dates() {}

    /// All periods and dates of a text, in order.
    static List<DateSpan> find(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        var singles = ONE.matcher(text).results().filter(date -> believable(text, date)).toList();
        var spans = new ArrayList<DateSpan>();
        for (var i = 0; i < singles.size(); i++) {
            var first = singles.get(i);
            var next = i + 1 < singles.size() ? singles.get(i + 1) : null;
            var span = period(text, first, next);
            if (next != null && span.to() >= next.end()) {
                i++;
            }
            spans.add(span);
        }
        return spans;
    }

    /// False where no date can be: each has a year of four digits, or two after an apostrophe or a
    /// slash. Most lines have none, and looking for months in them is what would cost.
    private static boolean mayHold(String text) {
        for (var i = 0; i + 1 < text.length(); i++) {
            if (!digit(text, i) || !digit(text, i + 1)) {
                continue;
            }
            var before = i == 0 ? ' ' : text.charAt(i - 1);
            if ("'’‘`´/".indexOf(before) >= 0 || digit(text, i + 2) && digit(text, i + 3)) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /// The first period of a text, or null.
    static DateSpan first(String text) {
        var spans = find(text);
        return spans.isEmpty() ? null : spans.getFirst();
    }

    /// True where the text is little more than dates.
    static boolean mostlyDates(String text) {
        var spans = find(text);
        if (spans.isEmpty()) {
            return false;
        }
        var rest = without(text, spans).replaceAll("[^\\p{L}\\p{N}]", "");
        return rest.length() <= 14;
    }

    /// The text without the given spans.
    static String without(String text, List<DateSpan> spans) {
        var rest = new StringBuilder();
        var at = 0;
        for (var span : spans) {
            rest.append(text, at, Math.max(at, span.from())).append(' ');
            at = Math.max(at, span.to());
        }
        return rest.append(text, at, text.length()).toString();
    }

    private static DateSpan period(String text, MatchResult first, MatchResult next) {
        var start = iso(first);
        if (next != null && BETWEEN.matcher(text.substring(first.end(), next.start())).matches()) {
            return new DateSpan(start, iso(next), false, from(text, first), next.end());
        }
        var rest = text.substring(first.end());
        var now = ENDS_NOW.matcher(rest);
        if (now.lookingAt()) {
            return new DateSpan(start, null, true, from(text, first), first.end() + now.end());
        }
        var shortEnd = SHORT_END.matcher(rest);
        if (start.length() == 4 && shortEnd.lookingAt() && first.group("ye") == null) {
            var end = start.substring(0, 2) + shortEnd.group(1);
            if (end.compareTo(start) >= 0) {
                return new DateSpan(
                        start, end, false, from(text, first), first.end() + shortEnd.end());
            }
        }
        return open(text, first, start);
    }

    private static DateSpan open(String text, MatchResult first, String start) {
        var before = text.substring(0, first.start());
        var since = SINCE.matcher(before);
        if (since.find()) {
            return new DateSpan(start, null, true, since.start(), first.end());
        }
        var months = BARE_MONTH.matcher(before);
        if (months.find() && start.length() == 7) {
            var earlier = start.substring(0, 4) + "-" + MonthNames.number(months.group(1));
            return new DateSpan(earlier, start, false, months.start(), first.end());
        }
        var until = UNTIL.matcher(before);
        if (until.find()) {
            return new DateSpan(null, start, null, until.start(), first.end());
        }
        if (first.group("ye") != null) {
            return new DateSpan(
                    start,
                    start.substring(0, 2) + first.group("ye"),
                    false,
                    first.start(),
                    first.end());
        }
        var rest = text.substring(first.end());
        var open = OPEN_END.matcher(rest);
        if (open.lookingAt()) {
            return new DateSpan(start, null, true, first.start(), first.end() + open.end());
        }
        var now = JUST_NOW.matcher(rest);
        if (now.lookingAt()) {
            return new DateSpan(start, null, true, first.start(), first.end() + now.end());
        }
        return new DateSpan(start, null, null, first.start(), first.end());
    }

    private static int from(String text, MatchResult first) {
        var since = SINCE.matcher(text.substring(0, first.start()));
        return since.find() ? since.start() : first.start();
    }

    /// A bare year inside a longer number, an address or an amount is none.
    private static boolean believable(String text, MatchResult date) {
        if (date.group("yy") == null) {
            return true;
        }
        var after = date.end() < text.length() ? text.charAt(date.end()) : ' ';
        var before = date.start() > 0 ? text.charAt(date.start() - 1) : ' ';
        return !Character.isLetter(after)
                && !Character.isLetter(before)
                && after != '%'
                && after != '+';
    }

    private static String iso(MatchResult date) {
        if (date.group("iy") != null) {
            var day = date.group("id");
            return date.group("iy") + "-" + date.group("im") + (day == null ? "" : "-" + day);
        }
        if (date.group("cy") != null) {
            return join(date.group("cy"), date.group("cm"), null);
        }
        if (date.group("sy") != null) {
            return join(date.group("sy"), date.group("sm"), date.group("dd"));
        }
        if (date.group("uy") != null) {
            return join(date.group("uy"), date.group("ua"), date.group("ub"));
        }
        if (date.group("nm") != null) {
            var day = date.group("nd") != null ? date.group("nd") : date.group("ne");
            var year = date.group("ny") != null ? date.group("ny") : century(date.group("ns"));
            return join(year, MonthNames.number(date.group("nm")), day);
        }
        if (date.group("tm") != null) {
            return join(century(date.group("ts")), date.group("tm"), null);
        }
        if (date.group("q") != null) {
            return join(
                    date.group("qy"),
                    String.valueOf(Integer.parseInt(date.group("q")) * 3 - 2),
                    null);
        }
        return date.group("yy");
    }

    private static String century(String twoDigits) {
        return (Integer.parseInt(twoDigits) > 45 ? "19" : "20") + twoDigits;
    }

    private static String join(String year, String month, String day) {
        if (month == null) {
            return year;
        }
        var yearMonth = year + "-" + (month.length() == 1 ? "0" + month : month);
        return day == null ? yearMonth : yearMonth + "-" + (day.length() == 1 ? "0" + day : day);
    }
}
