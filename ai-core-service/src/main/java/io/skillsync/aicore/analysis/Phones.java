package io.skillsync.aicore.analysis;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds phone numbers as they are written, placeholders such as `+1-555-0123` included.
final class Phones {
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<![\\p{L}\\d/.-])(?:\\+|00)?\\(?\\d[\\d\\s().\\u00A0\\u2009/\\u2010-\\u2013-]{5,22}\\d(?![\\d/]|\\.\\d|-\\d)");
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "^\\s*(?:x|ext\\.?|extension)\\s*\\d{1,5}\\b", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 7;
    private static final int MOST = 15;

    private Phones() {}

    /// A number as written, where it starts, and how sure it is.
    record Found(String text, int at, double confidence) {}

    /// The best number of a text, or null.
    static Found find(String text, String region) {
        var matcher = SHAPE.matcher(text);
        Found best = null;
        while (matcher.find()) {
            var candidate = matcher.group().strip();
            if (candidate.startsWith("(") && candidate.indexOf(')') < 0) {
                candidate = candidate.substring(1);
            }
            var confidence = confidence(candidate, text, matcher.start(), region);
            if (confidence > 0.3 && (best == null || confidence > best.confidence())) {
                var extension = EXTENSION.matcher(text.substring(matcher.end()));
                best =
                        new Found(
                                candidate + (extension.find() ? extension.group() : ""),
                                matcher.start(),
                                confidence);
            }
        }
        return best;
    }

    private static double confidence(String candidate, String text, int at, String region) {
        var digits = candidate.replaceAll("\\D", "");
        if (digits.length() < FEWEST || digits.length() > MOST || looksLikeDates(candidate)) {
            return 0;
        }
        var score = 0.4;
        score += candidate.startsWith("+") || candidate.startsWith("00") ? 0.3 : 0;
        score += candidate.matches(".*\\(\\d+\\).*|\\d{3}[-. ]\\d{3}[-. ]\\d{4}") ? 0.2 : 0;
        score += valid(candidate, region) ? 0.25 : 0;
        var before = text.substring(Math.max(0, at - 14), at).toLowerCase(Locale.ROOT);
        score +=
                before.matches(".*(phone|tel|mobil|cell|telefon|téléphone|☎|📞|📱|✆|mob)[^\\p{L}]*")
                        ? 0.3
                        : 0;
        score -= candidate.matches("\\d+") && digits.length() < 9 ? 0.3 : 0;
        score -= candidate.matches("\\d{4} ?[-–] ?\\d{4}") ? 0.5 : 0;
        return score;
    }

    private static boolean looksLikeDates(String candidate) {
        var dates = Dates.find(candidate);
        return !dates.isEmpty()
                && Dates.without(candidate, dates).replaceAll("\\D", "").length() < 5
                && !candidate.startsWith("+");
    }

    private static boolean valid(String candidate, String region) {
        return e164(candidate, region) != null;
    }

    /// The standard form `+14155550142`, or null where the number cannot exist.
    static String e164(String written, String region) {
        var util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(written, region);
            return util.isPossibleNumber(number)
                    ? util.format(number, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    /// The region that a place suggests, `US` where it says nothing.
    static String region(String location) {
        if (location == null) {
            return "US";
        }
        var last = location.substring(location.lastIndexOf(',') + 1).strip();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            if (last.equals(code) && location.contains(",")
                    || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(last)
                    || country.getDisplayCountry(Locale.GERMAN).equalsIgnoreCase(last)) {
                return last.equals("CA") && location.split(",").length < 3 ? "US" : code;
            }
        }
        return last.matches("(?i)uk|england|scotland|wales") ? "GB" : "US";
    }
}
