package io.skillsync.aicore.analysis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges whether a text names a place: 0 it does not, 1 it has the shape, 2 it is probable, 3 it
/// is known.
final class Places {
    private static final Set<String> STATE_CODES =
            Set.of(
                    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL",
                    "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT",
                    "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI",
                    "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "ON",
                    "QC", "BC", "AB", "NSW", "VIC", "QLD", "MB", "SK", "NS");
    private static final Set<String> STATES =
            Set.of(
                    "alabama",
                    "alaska",
                    "arizona",
                    "arkansas",
                    "california",
                    "colorado",
                    "connecticut",
                    "delaware",
                    "florida",
                    "georgia",
                    "hawaii",
                    "idaho",
                    "illinois",
                    "indiana",
                    "iowa",
                    "kansas",
                    "kentucky",
                    "louisiana",
                    "maine",
                    "maryland",
                    "massachusetts",
                    "michigan",
                    "minnesota",
                    "mississippi",
                    "missouri",
                    "montana",
                    "nebraska",
                    "nevada",
                    "new hampshire",
                    "new jersey",
                    "new mexico",
                    "new york",
                    "north carolina",
                    "north dakota",
                    "ohio",
                    "oklahoma",
                    "oregon",
                    "pennsylvania",
                    "rhode island",
                    "south carolina",
                    "south dakota",
                    "tennessee",
                    "texas",
                    "utah",
                    "vermont",
                    "virginia",
                    "washington",
                    "west virginia",
                    "wisconsin",
                    "wyoming");
    private static final Pattern POSTAL =
            Pattern.compile(
                    "\\b(?:[A-Z]{1,2}[- ])?\\d{4,6}(?:-\\d{4})?\\b|\\b[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}\\b|\\b[A-Z]\\d[A-Z] \\d[A-Z]\\d\\b");
    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:\\p{Lu}[\\p{L}.'’-]*|de|del|la|las|los|am|an|der|den|im|sur|of|the|do|da|di|upon|and|el)){0,3}");
    private static final Pattern REMOTE =
            Pattern.compile("(?i)(fully )?(remote|hybrid|on-?site)( work)?|home ?office");

    private Places() {}

    static double score(String text) {
        var stripped = strip(text);
        if (stripped.length() < 2 || stripped.length() > 60) {
            return 0;
        }
        if (REMOTE.matcher(stripped).matches()) {
            return 2;
        }
        stripped =
                stripped.replaceAll("\\s*\\(([^()]*)\\)?$", ", $1")
                        .replaceAll(",\\s*(?=,|$)", "")
                        .strip();
        var withoutPostal =
                POSTAL.matcher(stripped)
                        .replaceAll("")
                        .replaceAll("\\s+,", ",")
                        .replaceAll(",\\s*$", "")
                        .strip();
        var pieces = withoutPostal.split("\\s*[,;]\\s*|\\s+[-–/]\\s+");
        if (pieces.length == 1) {
            return alone(withoutPostal);
        }
        return pieces.length > 5 ? 0 : together(pieces);
    }

    private static String strip(String text) {
        return text.strip().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$", "");
    }

    private static double alone(String text) {
        var plain = Wording.plain(text);
        if (Lexicon.CITIES.contains(plain) || Lexicon.COUNTRIES.contains(plain)) {
            return 3;
        }
        if (STATES.contains(plain)) {
            return 2;
        }
        var space = text.lastIndexOf(' ');
        if (space > 0
                && (STATE_CODES.contains(text.substring(space + 1))
                        || isCountry(text.substring(space + 1)))) {
            return NAME.matcher(text.substring(0, space)).matches() ? 2 : 0;
        }
        var first = space > 0 ? text.substring(0, text.indexOf(' ')) : "";
        var last = space > 0 ? text.substring(text.indexOf(' ') + 1) : "";
        return Lexicon.CITIES.contains(Wording.plain(first)) && STATES.contains(Wording.plain(last))
                ? 2
                : 0;
    }

    private static double together(String[] pieces) {
        var last = pieces[pieces.length - 1].strip();
        var shaped = true;
        var known = 0;
        for (var piece : pieces) {
            var plain = Wording.plain(piece.strip().replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", ""));
            shaped &=
                    NAME.matcher(piece.strip()).matches()
                            || STATE_CODES.contains(piece.strip())
                            || piece.strip().length() == 2 && isCountry(piece.strip());
            known +=
                    Lexicon.CITIES.contains(plain)
                                    || Lexicon.COUNTRIES.contains(plain)
                                    || STATES.contains(plain)
                            ? 1
                            : 0;
        }
        var region =
                STATE_CODES.contains(last)
                        || STATES.contains(Wording.plain(last))
                        || isCountry(last)
                        || REMOTE.matcher(last).matches();
        if (region && (shaped || known > 1)) {
            return 3;
        }
        if (region && pieces.length == 2) {
            return 2;
        }
        if (known > 0 && shaped) {
            return pieces.length == 2 ? 2.5 : 2;
        }
        return shaped && pieces.length <= 3 ? 1 : 0;
    }

    /// A state or a country: a town may stand before it.
    static boolean isRegion(String text) {
        var plain = Wording.plain(text.strip());
        return STATES.contains(plain)
                || STATE_CODES.contains(text.strip())
                || isCountry(text.strip()) && !Lexicon.CITIES.contains(plain)
                || text.indexOf(',') > 0;
    }

    static boolean isCountry(String text) {
        var plain = Wording.plain(text.replaceAll("[.]", ""));
        return Lexicon.COUNTRIES.contains(Wording.plain(text))
                || Lexicon.COUNTRIES.contains(plain)
                || (text.length() == 2 && Set.of(Locale.getISOCountries()).contains(text));
    }
}
