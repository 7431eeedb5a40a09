package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Web and mail addresses in a text.
final class Links {
    static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\d][\\p{L}\\d._%+'-]*@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}");
    private static final String TOP =
            "(?:com|org|net|io|dev|me|co|ai|app|tech|info|biz|eu|us|uk|co\\.uk|de|at|ch|fr|es|it|nl|be|pt|pl|se|no|dk|fi|ie|in|ca|au|com\\.au|nz|br|com\\.br|mx|jp|cn|kr|ru|ua|cz|gr|tr|edu|gov|xyz|online|site|page|blog|design|studio|works|space|link|ly|gg|tv|fm|is|so|sh|work|solutions|art|photography|name|pro|health|consulting|engineer|world|life|website|test|example)";
    private static final Pattern URL =
            Pattern.compile(
                    "(?i)\\b(?:https?://|www\\.)[^\\s<>()\\[\\]\"'|•]+|(?<![@\\p{L}\\d._/-])(?:[a-z\\d](?:[a-z\\d-]*[a-z\\d])?\\.)+"
                            + TOP
                            + "(?:/[^\\s<>()\\[\\]\"'|•,]*)?(?![\\p{L}\\d@.-]*@)(?![\\p{L}\\d])");

    private Links() {}

    static boolean isLink(String text) {
        var stripped = text.strip();
        var matcher = URL.matcher(stripped);
        return matcher.find()
                && matcher.end() - matcher.start() >= stripped.length() - 2
                && matcher.start() < 3;
    }

    /// A link that is plainly one: with scheme, `www` or a path. Firms are named like domains, too.
    static boolean isAddress(String text) {
        return isLink(text) && text.matches("(?i).*(?://|www\\.|\\w/\\S).*");
    }

    /// Web addresses as they are written, without closing punctuation.
    static List<String> find(String text) {
        var found = new ArrayList<String>();
        var matcher = URL.matcher(EMAIL.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("[.,;:!?]+$", ""));
        }
        return found;
    }

    private static final Pattern USUAL_END = Pattern.compile("(?i).*\\." + TOP);

    /// True where the last part is a usual top-level domain.
    static boolean usualEnd(String address) {
        return USUAL_END.matcher(address).matches();
    }

    /// Maps show where somebody lives, they are no pages of a person.
    static boolean map(String link) {
        return link.matches(
                "(?i).*(google\\.[a-z.]+/maps|maps\\.google|openstreetmap|maps\\.apple).*");
    }

    static boolean web(String target) {
        var lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("www.");
    }

    /// With a scheme, as links are stored.
    static String absolute(String link) {
        return link.matches("(?i)https?://.*") ? link : "https://" + link;
    }

    /// What makes two links the same.
    static String key(String link) {
        return link.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }
}
