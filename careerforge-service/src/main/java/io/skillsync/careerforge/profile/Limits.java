package io.skillsync.careerforge.profile;

import io.skillsync.kernel.Invalid;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What a value of a career document may look like, said once for documents, bank and profile:
/// blank text is absent text, lengths are bounded, dates are as exact as the person knows them.
public final class Limits {
    public static final int LINE = 300;
    public static final int PARAGRAPH = 10_000;
    public static final int ENTRIES = 200;

    private static final Pattern DATE =
            Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s\"<>]+");

    private Limits() {}

    /// One line of text, or null where there is none.
    public static String line(String field, String text) {
        return text(field, text, LINE);
    }

    /// Several lines of text, or null where there are none.
    public static String paragraph(String field, String text) {
        return text(field, text, PARAGRAPH);
    }

    /// A line that the value makes no sense without.
    public static String required(String field, String text) {
        var line = line(field, text);
        if (line == null) throw new Invalid(field, "profile.text-missing", "This is needed.");
        return line;
    }

    /// `2023`, `2023-04` or `2023-04-01`, or null.
    public static String date(String field, String text) {
        var date = line(field, text);
        if (date != null && !DATE.matcher(date).matches())
            throw new Invalid(
                    field, "profile.date", "A date is written like 2023, 2023-04 or 2023-04-01.");
        return date;
    }

    /// Refuses a period that ends before it starts; `2023` and `2023-04` do not contradict.
    public static void period(String field, String start, String end) {
        if (start == null || end == null) return;
        var exactness = Math.min(start.length(), end.length());
        if (end.substring(0, exactness).compareTo(start.substring(0, exactness)) < 0)
            throw new Invalid(field, "profile.period", "The end lies before the start.");
    }

    /// An address on the web, or null.
    public static String link(String field, String text) {
        var link = text(field, text, 2_000);
        if (link != null && !LINK.matcher(link).matches())
            throw new Invalid(field, "profile.link", "A link starts with http:// or https:// .");
        return link;
    }

    public static List<String> lines(String field, List<String> texts) {
        return entries(field, texts).stream()
                .map(text -> paragraph(field, text))
                .filter(Objects::nonNull)
                .toList();
    }

    public static <T> List<T> entries(String field, List<T> entries) {
        if (entries == null) return List.of();
        if (entries.size() > ENTRIES)
            throw new Invalid(
                    field, "profile.too-many", "There are at most %d of these.".formatted(ENTRIES));
        return entries.stream().filter(Objects::nonNull).toList();
    }

    private static String text(String field, String text, int longest) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > longest)
            throw new Invalid(
                    field,
                    "profile.text-too-long",
                    "This holds at most %d characters.".formatted(longest));
        if (text.indexOf('\0') >= 0)
            throw new Invalid(field, "profile.text", "Text holds no null characters.");
        return text.strip();
    }
}
