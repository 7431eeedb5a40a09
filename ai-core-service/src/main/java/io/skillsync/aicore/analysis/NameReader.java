package io.skillsync.aicore.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the name of the person: large, near the top, shaped like a name, and akin to the e-mail
/// address.
final class NameReader {
    private static final int WITHIN = 60;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}'’.-]*|\\p{Lo}+|de|del|der|den|van|von|da|di|la|le|dos|das|bin|al|el|ten|ter|zu|y|e|af|of|ibn|mac|mc|O['’]\\p{Lu}\\p{L}+)(?:,?)");
    private static final Pattern TITLES =
            Pattern.compile(
                    "(?iu)^(?:(?:dr|prof|mr|mrs|ms|mx|ing|dipl\\.?-ing|mag)\\b\\.?\\s+)+|,?\\s+(?:ph\\.?d\\.?|m\\.?d\\.?|mba|cpa|rn|bsn|msn|pmp|jr\\.?|sr\\.?|esq\\.?|cfa|pe|m\\.?sc\\.?|b\\.?sc\\.?|lcsw|np|pa-c|aprn|phr|shrm-cp|cissp|dds|jd)(?=$|,|\\s).*$");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)^(?:(?:full )?name|nom|nombre|nome|naam)\\s*:\\s*|^(?:resume|résumé|cv|curriculum vitae|lebenslauf)(?:\\s+(?:of|von|de))?\\s*[:–—-]?\\s+");

    private static final Pattern STARTS_LABELLED =
            Pattern.compile("(?iu)(?:full )?(?:name|nom|nombre|nome|naam)\\b.*");
    private static final Pattern NAME_LABEL =
            Pattern.compile("(?iu)(?:full )?name:?|nom|nombre|nome|naam");
    private static final Pattern REST = Pattern.compile("(?u)\\s*[|•·–—,(].*$");
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "(?iu)(?:my )?(?:curriculum(?: vitae)?|c\\.?v\\.?|r[eé]sum[eé]|lebenslauf|hoja de vida|currículo|bewerbung|personal resume|background)(?: .*)?|skip to .*");

    private NameReader() {}

    /// The name and the line where it starts.
    record Found(Field name, int line) {}

    static Found find(List<Line> lines, List<Section> sections, String email) {
        var largest =
                lines.stream()
                        .limit(WITHIN)
                        .mapToInt(line -> line.style().halfPoints())
                        .max()
                        .orElse(20);
        var firstTitle =
                sections.stream()
                        .filter(section -> section.title() != null)
                        .map(Section::title)
                        .findFirst()
                        .orElse(null);
        Found best = null;
        var bestScore = 2.5;
        var beforeHeading = true;
        for (var i = 0; i < Math.min(lines.size(), WITHIN); i++) {
            beforeHeading &= lines.get(i) != firstTitle;
            for (var joined = 1; joined <= 2; joined++) {
                var part = text(lines, i, joined);
                if (part == null) {
                    continue;
                }
                var score =
                        score(part, lines.get(i), largest, email)
                                + (i < 5 ? 1.5 - 0.2 * i : 0)
                                + (beforeHeading ? 1 : 0)
                                + (joined == 2 ? 0.2 : 0)
                                + (STARTS_LABELLED.matcher(lines.get(i).text()).matches() ? 2 : 0);
                if (score > bestScore) {
                    bestScore = score;
                    best =
                            new Found(
                                    Field.of(
                                            part,
                                            0.5 + score * 0.06,
                                            Sources.of(lines.subList(i, i + joined))),
                                    i);
                }
            }
        }
        return best;
    }

    /// The text of one line, or of two of one large look that share the name.
    private static String text(List<Line> lines, int i, int joined) {
        var line = lines.get(i);
        var labelled = line.parts().size() > 1 && NAME_LABEL.matcher(line.first().text()).matches();
        var text = clean(labelled ? line.parts().get(1).text() : line.first().text());
        if (joined == 1) {
            return text;
        }
        if (i + 1 >= lines.size()) {
            return null;
        }
        var next = lines.get(i + 1);
        var big =
                line.style().halfPoints() > 28
                        && Math.abs(line.style().halfPoints() - next.style().halfPoints()) <= 1;
        var short1 = Wording.count(text) <= 3;
        var short2 = Wording.count(next.text()) <= 3;
        return big && short1 && short2 && line.flow() == next.flow()
                ? text + " " + clean(next.first().text())
                : null;
    }

    private static String clean(String text) {
        var bare = LABEL.matcher(text.strip()).replaceFirst("");
        bare = TITLES.matcher(bare).replaceAll("");
        bare = REST.matcher(bare).replaceAll("").strip();
        return spacedOut(bare) ? respaced(bare) : bare;
    }

    /// Letters apart, as wide tracking leaves them: `J a n e D o e`.
    private static boolean spacedOut(String text) {
        var tokens = text.split("\\s+");
        var letters = Arrays.stream(tokens).filter(token -> token.length() == 1).count();
        return letters >= 4 && letters > tokens.length * 0.6;
    }

    /// The letters together again, cut into words before capitals; `J A N E D O E` has lost its
    /// words, unless the gaps between them are wider.
    private static String respaced(String text) {
        return Arrays.stream(text.split("\\s{2,}"))
                .map(word -> word.replaceAll("\\s+", ""))
                .map(word -> word.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "))
                .collect(Collectors.joining(" "));
    }

    private static double score(String text, Line line, int largest, String email) {
        var tokens = text.split("\\s+");
        if (text.length() < 2
                || text.length() > 50
                || tokens.length > 6
                || Headings.known(text) != null
                || DOCUMENT.matcher(text).matches()) {
            return -5;
        }
        for (var token : tokens) {
            if (!TOKEN.matcher(token).matches()) {
                return -5;
            }
        }
        var score = 3.0 * line.style().halfPoints() / Math.max(1, largest);
        score += tokens.length >= 2 && tokens.length <= 4 ? 1.5 : tokens.length == 1 ? -0.5 : 0;
        score += line.heading() == 1 ? 1.5 : 0;
        score -= Evidence.title(text) >= 1.5 ? 2.5 : 0;
        score -= Evidence.company(text) >= 1.5 ? 1.5 : 0;
        score -= Places.score(text) >= 2 ? 3 : 0;
        score -= Evidence.degree(text) >= 2 && tokens.length > 1 ? 2 : 0;
        score += kin(text, email);
        return score - (line.item() ? 1.5 : 0);
    }

    /// How much of the name stands in the part of the address before the `@`.
    private static double kin(String text, String email) {
        if (email == null) {
            return 0;
        }
        var local =
                Wording.squashed(email.substring(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        return Wording.words(text).stream()
                        .filter(word -> word.length() > 2 && local.contains(word))
                        .count()
                * 1.2;
    }
}
