package io.skillsync.aicore.analysis;

import java.util.Set;
import java.util.regex.Pattern;

/// Scores how much a text looks like the value of a field: above 0 speaks for it, below 0 against
/// it.
final class Evidence {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$");
    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)(gpa|grade|note|score)\\b.*|[\\d.,/ %]+|https?://.*|www\\..*");
    private static final Pattern FIRM =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’-]+(?:, \\p{Lu}[\\p{L}'’-]+)* (?:&|und|et|y|e) \\p{Lu}[\\p{L}'’-]+");
    private static final Set<String> VERBS =
            Set.of(
                    "led",
                    "built",
                    "developed",
                    "managed",
                    "designed",
                    "created",
                    "implemented",
                    "responsible",
                    "worked",
                    "improved",
                    "reduced",
                    "increased",
                    "launched",
                    "supported",
                    "delivered",
                    "maintained",
                    "wrote",
                    "coordinated",
                    "achieved");

    private Evidence() {}

    static double title(String text) {
        var words = Wording.words(text);
        if (words.isEmpty() || words.size() > 10) {
            return -2;
        }
        var score = 0.0;
        var nouns = words.stream().filter(Lexicon.TITLE_NOUNS::contains).count();
        var modifiers = words.stream().filter(Lexicon.TITLE_MODIFIERS::contains).count();
        if (Lexicon.TITLE_NOUNS.contains(words.getLast())
                || Lexicon.TITLE_NOUNS.contains(words.getFirst())) {
            score += 3;
        } else if (nouns > 0) {
            score += 2;
        }
        score += Math.min(1, modifiers * 0.5);
        score += feminine(words.getLast()) ? 1.5 : 0;
        return score + shape(text, words.getFirst());
    }

    /// Endings of titles in languages whose lists are never complete: German `-in`, `-leiter`,
    /// `-assistent`.
    private static boolean feminine(String word) {
        return word.length() > 8
                && word.matches(
                        ".*(leiter|leiterin|ingenieur|entwickler|entwicklerin|berater|beraterin|pfleger|pflegerin|assistent|assistentin"
                                + "|manager|managerin|kaufmann|kauffrau|meister|techniker|technikerin|lehrer|lehrerin|fachkraft|helfer|mitarbeiter|arbeiter)");
    }

    static double company(String text) {
        var words = Wording.words(text);
        if (words.isEmpty() || words.size() > 10) {
            return -2;
        }
        var marks = words.stream().filter(Lexicon.COMPANY_WORDS::contains).count();
        var score = Math.min(2.5, marks * 1.5);
        if (Lexicon.TITLE_NOUNS.contains(words.getLast()) && marks == 0) {
            score -= 1.5;
        }
        if (FIRM.matcher(text).matches()) {
            score += text.contains(",") ? 1.5 : 1;
        }
        return score + shape(text, words.getFirst());
    }

    /// Ends with a word that is written with a full stop, such as `Ltd.`.
    static boolean abbreviated(String text) {
        var words = Wording.words(text);
        return text.endsWith(".")
                && !words.isEmpty()
                && words.getLast().length() < 6
                && Lexicon.COMPANY_WORDS.contains(words.getLast());
    }

    static double institution(String text) {
        var words = Wording.words(text);
        if (words.isEmpty() || words.size() > 14) {
            return -2;
        }
        var marks = words.stream().filter(Lexicon.INSTITUTION_WORDS::contains).count();
        var compound =
                words.stream()
                        .anyMatch(word ->
                                word.matches(
                                        ".+(schule|universitat|gymnasium|college|universitet|akademie|universiteit|hogeschool|skola|skole)"));
        var score = marks > 0 || compound ? 3.0 : 0;
        if (text.matches("[A-Z]{2,6}")) {
            score += 1;
        }
        return score - (degree(text) >= 2 ? 1 : 0) + shape(text, words.getFirst());
    }

    static double degree(String text) {
        var words = Wording.words(text.replace(".", "").replace("’", "'").replace("'s", "s"));
        if (words.isEmpty() || words.size() > 16) {
            return -2;
        }
        var first = words.getFirst();
        if (Lexicon.DEGREE_WORDS.contains(first)) {
            // Short abbreviations are degrees in capitals only: BS, MA, AS.
            return first.length() > 2
                            || text.matches("^\\p{Lu}.?\\p{L}.*")
                                    && text.substring(0, 2).matches("\\p{Lu}[\\p{Lu}.]")
                    ? 3
                    : 0.5;
        }
        var inside =
                words.stream()
                        .filter(word -> word.length() > 2)
                        .anyMatch(Lexicon.DEGREE_WORDS::contains);
        return inside ? 1.5 : 0;
    }

    /// Names start with a capital, have no full stop at the end and are no sentences.
    private static double shape(String text, String firstWord) {
        var score = 0.0;
        if (Wording.startsLower(text)) {
            score -= 1;
        }
        if (SENTENCE_END.matcher(text).find() && Wording.count(text) > 3 && !abbreviated(text)) {
            score -= 1.5;
        }
        if (VERBS.contains(firstWord) && Wording.count(text) > 3) {
            score -= 2;
        }
        if (NO_NAME.matcher(text).matches()) {
            score -= 3;
        }
        return score - (Wording.count(text) > 7 ? 1 : 0);
    }
}
