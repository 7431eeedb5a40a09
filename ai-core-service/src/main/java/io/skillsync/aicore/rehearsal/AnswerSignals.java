package io.skillsync.aicore.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What can be seen in the words of an answer, whatever it is about.
///
/// @param parts the wanted parts that the answer opens
/// @param room how many parts can have been told in so few words; a string of opening words is no
///   told example
/// @param figures quantities with what they count
/// @param names places, products and people named in the middle of a sentence, and examples
/// @param own how often the speaker says I, my or me
/// @param shared how often we, our or us
/// @param hedges how often the speaker takes something back before saying it
record AnswerSignals(
        int words,
        List<AnswerPart> parts,
        int room,
        int figures,
        int names,
        int own,
        int shared,
        int hedges) {
    private static final int WORDS_A_PART = 11;

    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d[\\d.,]* ?(?:%|€|[$]|£|k\\b|[a-z]{2,})|[$€£] ?\\d|"
                            + "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million)"
                            + "[ -][a-z]{2,}|\\bby half\\b|\\b(?:twice|doubled|halved)\\b");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\p{N},;:)] )(?!I\\b|I')\\p{Lu}[\\p{L}\\p{N}+#.&-]*|\\b(?:[Ff]or example|[Ff]or instance|[Ss]uch as)\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:i|my|me|i'm|i've|i'd|myself)\\b");
    private static final Pattern SHARED = Pattern.compile("\\b(?:we|our|us|we've)\\b");
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(?:maybe|perhaps|sort of|kind of|i guess|i think maybe|probably|basically|somehow|you know|stuff|things like that|anyway|etc)\\b");

    static AnswerSignals of(AnswerShape shape, String answer) {
        var plain = answer.replace('’', '\'').replaceAll("\\s+", " ").strip();
        var low = plain.toLowerCase(Locale.ROOT);
        var words = low.isBlank() ? 0 : low.split(" ").length;
        var parts = shape.parts().stream().filter(part -> part.isIn(low)).toList();
        return new AnswerSignals(
                words,
                parts,
                words / WORDS_A_PART,
                count(FIGURE, low),
                count(NAME, plain),
                count(OWN, low),
                count(SHARED, low),
                count(HEDGE, low));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
