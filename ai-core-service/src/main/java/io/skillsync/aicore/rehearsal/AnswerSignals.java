package io.skillsync.aicore.rehearsal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What can be seen in the words of an answer, whatever it is about.
///
/// @param parts the parts of a told example that the answer has
/// @param own how often the speaker says I, my or me
/// @param shared how often we, our or us
/// @param hedges how often the speaker takes something back before saying it
record AnswerSignals(int words, Set<Part> parts, int figures, int own, int shared, int hedges) {
    /// The parts of a told example, in the order in which they are told.
    enum Part {
        SITUATION(
                "the situation",
                "\\b(?:when|while|at the time|back then|in my (?:last|previous|first|current)|our (?:team|company|client)|there was|there were|"
                        + "we had|i was working|i worked|the project|the problem was|customers? (?:had|were|complained)|in 20\\d\\d|last year|during)\\b"),
        TASK(
                "your task",
                "\\b(?:my (?:task|job|role|goal|responsibility|part)|i was (?:asked|responsible|in charge)|i had to|i needed to|we needed|"
                        + "the goal was|the aim was|the challenge|supposed to|it was up to me|my manager asked)\\b"),
        ACTION(
                "what you did",
                "\\bi (?:then |also |first |finally |quickly |decided to )?(?:built|wrote|led|made|took|set|ran|started|began|chose|decided|spoke|talked|asked|"
                        + "organi[sz]ed|planned|created|designed|changed|moved|tested|fixed|trained|showed|explained|proposed|introduced|analy[sz]ed|"
                        + "checked|called|met|agreed|divided|automated|measured|compared|wrote down|listened|suggested|implemented|"
                        + "reduced|improved|replaced|prepared|negotiated|[a-z]{3,}ed)\\b"),
        RESULT(
                "the result",
                "\\b(?:as a result|in the end|the result|result(?:ed|ing) in|this led to|which led to|so that|saved|reduced|increased|improved|cut|grew|"
                        + "finished|delivered|launched|won|since then|afterwards|today it|it worked|went live|on time|\\d+ ?(?:%|percent)|"
                        + "by half|twice|doubled|learned|would do differently)\\b");

        private final String label;
        private final Pattern words;

        Part(String label, String words) {
            this.label = label;
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        }

        String label() {
            return label;
        }
    }

    private static final Pattern FIGURE =
            Pattern.compile(
                    "\\d+|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand)\\b");
    private static final Pattern OWN = Pattern.compile("\\b(?:i|my|me|i'm|i've)\\b");
    private static final Pattern SHARED = Pattern.compile("\\b(?:we|our|us|we've)\\b");
    private static final Pattern HEDGE =
            Pattern.compile(
                    "\\b(?:maybe|perhaps|sort of|kind of|i guess|i think maybe|probably|basically|somehow|you know|stuff|things like that|etc)\\b");

    static AnswerSignals of(String answer) {
        var low =
                answer.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ").strip();
        var parts = EnumSet.noneOf(Part.class);
        for (var part : Part.values()) {
            if (part.words.matcher(low).find()) {
                parts.add(part);
            }
        }
        return new AnswerSignals(
                low.isBlank() ? 0 : low.split("\\s+").length,
                parts,
                count(FIGURE, low),
                count(OWN, low),
                count(SHARED, low),
                count(HEDGE, low));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
