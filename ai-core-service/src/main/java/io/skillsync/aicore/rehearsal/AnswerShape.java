package io.skillsync.aicore.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a good answer to a question is built. Only a question about something that happened wants
/// the four parts of a told example; a plan, a view and a motive have parts of their own.
enum AnswerShape {
    EXAMPLE(
            "You tell a whole example: the situation, your task, what you did and the result.",
            AnswerPart.SITUATION,
            AnswerPart.TASK,
            AnswerPart.ACTION,
            AnswerPart.RESULT),
    PLAN(
            "Your plan has a first step, a reason and a way to see that it works.",
            AnswerPart.STEP,
            AnswerPart.REASON,
            AnswerPart.PROOF),
    LEARNING(
            "You say what you build on, how you would begin and how it would show.",
            AnswerPart.BASIS,
            AnswerPart.STEP,
            AnswerPart.PROOF),
    VIEW(
            "You give a reason, an example and the limits.",
            AnswerPart.REASON,
            AnswerPart.INSTANCE,
            AnswerPart.LIMIT),
    MOTIVE(
            "You say what draws you there, what you bring and where you want to go.",
            AnswerPart.EMPLOYER,
            AnswerPart.OFFER,
            AnswerPart.OUTLOOK);

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern HAPPENED =
            Pattern.compile(
                    "\\b(?:tell us about|walk us through|describe (?:a|an|the)|give an example|did (?:you|your)|have you|you (?:made|solved|had)|"
                            + "work of yours|was (?:the|your)|has your|second time)\\b");
    private static final Pattern WEIGHED =
            Pattern.compile("\\b(?:suppose|rather|and why|which of|between|explain|honest)\\b");
    private static final Pattern WOULD = Pattern.compile("\\b(?:would|imagine|if you)\\b");

    private final String praise;
    private final List<AnswerPart> parts;

    AnswerShape(String praise, AnswerPart... parts) {
        this.praise = praise;
        this.parts = List.of(parts);
    }

    static AnswerShape of(InterviewQuestion question) {
        var asked = QUOTED.matcher(question.text()).replaceAll("it").toLowerCase(Locale.ROOT);
        return switch (question.category()) {
            case EXPERIENCE, BEHAVIORAL -> EXAMPLE;
            case MOTIVATION -> MOTIVE;
            case GAP -> HAPPENED.matcher(asked).find() ? EXAMPLE : LEARNING;
            case TECHNICAL, ROLE -> {
                if (HAPPENED.matcher(asked).find()) yield EXAMPLE;
                if (WEIGHED.matcher(asked).find()) yield VIEW;
                yield WOULD.matcher(asked).find() ? PLAN : VIEW;
            }
        };
    }

    /// Said of an answer that has all parts.
    String praise() {
        return praise;
    }

    List<AnswerPart> parts() {
        return parts;
    }
}
