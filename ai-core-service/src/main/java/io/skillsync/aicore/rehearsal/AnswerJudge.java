package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.rehearsal.AnswerReview.AnswerDimension;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Judges an answer by its structure, its detail, the speaker's own part, its length, and by how
/// close it stays to the question: what misses the question or says next to nothing cannot be saved
/// by its form. Claims that the resume does not show are listed, not punished: an interview is the
/// place to tell more than a resume does.
public final class AnswerJudge {
    private static final int SHORT = 40;
    private static final int LONG = 260;
    private static final int TOO_LONG = 420;
    private static final double GOOD = 0.8;
    private static final double WEAK = 0.6;
    private static final double ENOUGH = 2;
    private static final double OWN_ENOUGH = 3;
    private static final double MOST_HEDGES = 4;
    private static final int MOST_ADVICE = 3;
    private static final int HUNDRED = 100;

    /// Closeness of the nearest sentence: below the first number nothing is about the question,
    /// from the second on it is. A question that names a skill or quotes the resume is easier to
    /// hit than one that asks for "a time when".
    private static final double[] SPECIFIC = {0.2, 0.5};

    private static final double[] GENERAL = {0.08, 0.28};

    /// What is left of the score where nothing is about the question.
    private static final double BESIDE = 0.25;

    private final Embedder embedder;
    private final SkillTaxonomy taxonomy;
    private final ClaimCheck claims;

    public AnswerJudge(Embedder embedder, SkillTaxonomy taxonomy) {
        this.embedder = embedder;
        this.taxonomy = taxonomy;
        this.claims = new ClaimCheck(taxonomy);
    }

    private record Judged(AnswerDimension dimension, double weight, String advice) {}

    /// @param brief empty where the resume is not known: then no claim is held against it
    public AnswerReview judge(
            InterviewQuestion question, String answer, Optional<LetterBrief> brief) {
        var own = OwnWords.of(question, answer);
        if (own.isBlank()) return nothing("This repeats the question.", "Answer it in your words.");
        if (OwnWords.foreign(own))
            return nothing(
                    "The answer is not in English.",
                    "The question is in English: answer in English, other languages cannot be judged here.");
        var shape = AnswerShape.of(question);
        var signals = AnswerSignals.of(shape, own);
        var judged = new ArrayList<Judged>();
        judged.add(structure(shape, signals));
        judged.add(detail(shape, signals));
        if (shape == AnswerShape.EXAMPLE) judged.add(ownership(signals));
        judged.add(length(shape, signals));
        var topic = topic(question, own);
        judged.add(topic);
        return review(
                judged,
                Math.min(1, signals.words() / (double) SHORT)
                        * (BESIDE + (1 - BESIDE) * Math.min(1, 2 * topic.dimension().value())),
                signals.words() >= SHORT / 2,
                brief.map(known -> claims.unsupported(own, known)).orElse(List.of()));
    }

    private static AnswerReview nothing(String comment, String advice) {
        return new AnswerReview(
                0,
                List.of(new AnswerDimension("topic", 0, comment)),
                List.of(),
                List.of(comment + " " + advice),
                List.of());
    }

    /// @param share of the mean that the answer keeps
    /// @param praise whether there is enough said to praise something
    private static AnswerReview review(
            List<Judged> judged, double share, boolean praise, List<String> unsupported) {
        var weights = judged.stream().mapToDouble(Judged::weight).sum();
        var sum =
                judged.stream().mapToDouble(part -> part.weight() * part.dimension().value()).sum();
        var strengths =
                judged.stream()
                        .filter(part -> praise && part.dimension().value() >= GOOD)
                        .map(part -> part.dimension().comment())
                        .toList();
        var advice =
                judged.stream()
                        .filter(part -> part.dimension().value() < GOOD)
                        .sorted(
                                Comparator.comparingDouble(
                                        part -> (part.dimension().value() - 1) * part.weight()))
                        .limit(MOST_ADVICE)
                        .map(Judged::advice)
                        .toList();
        return new AnswerReview(
                (int) Math.round(HUNDRED * share * sum / weights),
                judged.stream().map(Judged::dimension).toList(),
                strengths,
                advice,
                unsupported);
    }

    private static Judged structure(AnswerShape shape, AnswerSignals signals) {
        var missing =
                shape.parts().stream().filter(part -> !signals.parts().contains(part)).toList();
        var told = Math.min(signals.parts().size(), signals.room());
        var value = told / (double) shape.parts().size();
        return new Judged(
                new AnswerDimension("structure", value, seen(shape, missing, value)),
                3,
                missing.isEmpty()
                        ? "Give each part of the answer a sentence of its own."
                        : missing.stream()
                                .map(AnswerPart::hint)
                                .collect(Collectors.joining("; ", "Say ", ".")));
    }

    private static String seen(AnswerShape shape, List<AnswerPart> missing, double value) {
        if (!missing.isEmpty())
            return "Missing: %s."
                    .formatted(
                            missing.stream()
                                    .map(AnswerPart::label)
                                    .collect(Collectors.joining(", ")));
        return value == 1 ? shape.praise() : "Every part is there, in very few words.";
    }

    /// An example is made concrete by figures; any answer by names and examples, if less so.
    private static Judged detail(AnswerShape shape, AnswerSignals signals) {
        var example = shape == AnswerShape.EXAMPLE;
        var told =
                example
                        ? signals.figures() + Math.min(1, signals.names() / 2.0)
                        : signals.figures() + signals.names();
        var value =
                Math.clamp(told / ENOUGH - Math.min(1, signals.hedges() / MOST_HEDGES) / 2, 0, 1);
        var comment =
                value >= GOOD
                        ? "The answer is concrete: it has figures and names."
                        : "The answer could be more concrete.";
        var advice =
                example
                        ? "Say how many, how long or how much."
                        : "Name a place, a tool or a number, so that one can picture it.";
        return new Judged(
                new AnswerDimension("detail", value, comment),
                2,
                signals.hedges() > 1
                        ? "Leave out words like maybe, basically and sort of. " + advice
                        : advice);
    }

    private static Judged ownership(AnswerSignals signals) {
        var all = signals.own() + signals.shared();
        var value =
                all == 0
                        ? 0
                        : Math.min(1, 1.6 * signals.own() / all)
                                * Math.min(1, signals.own() / OWN_ENOUGH);
        var comment = value >= GOOD ? "Your own part is clear." : "Your own part is hard to see.";
        return new Judged(
                new AnswerDimension("own part", value, comment),
                1,
                signals.shared() > signals.own()
                        ? "Say what you did yourself, not only what the team did."
                        : "Say more of what you did yourself.");
    }

    private static Judged length(AnswerShape shape, AnswerSignals signals) {
        var full = shape == AnswerShape.EXAMPLE ? 80 : 60;
        var words = signals.words();
        var value =
                words < full
                        ? words / (double) full
                        : Math.clamp((TOO_LONG - words) / (double) (TOO_LONG - LONG), 0, 1);
        var comment =
                value >= GOOD
                        ? "The length is right (%d words).".formatted(words)
                        : "%d words; one to two minutes are %d to %d.".formatted(words, full, LONG);
        var advice =
                words < full
                        ? "Take more time: an answer of a minute has about 130 words."
                        : "Come to the point sooner; end after two minutes.";
        return new Judged(new AnswerDimension("length", value, comment), 1, advice);
    }

    private Judged topic(InterviewQuestion question, String answer) {
        var asked = embedder.embed(question.text());
        var sentences = OwnWords.sentences(answer).map(embedder::embed);
        var whole = embedder.embed(answer).closeness(asked);
        var near = sentences.mapToDouble(asked::closeness).reduce(whole, Math::max);
        var names = question.skill() != null && names(question.skill(), answer);
        var scale = question.skill() != null || question.text().contains("“") ? SPECIFIC : GENERAL;
        var close = Math.clamp((near - scale[0]) / (scale[1] - scale[0]), 0, 1);
        var value = names ? Math.max(close, GOOD) : close;
        var comment =
                value >= WEAK
                        ? "The answer stays with the question."
                        : value >= WEAK / 2
                                ? "The answer is only loosely about the question."
                                : "The answer is about something else.";
        var advice =
                question.skill() == null || names
                        ? "Begin with the words of the question, so that the answer is heard as one."
                        : "Come to %s in the first sentence.".formatted(question.skill());
        return new Judged(new AnswerDimension("topic", value, comment), 2, advice);
    }

    private boolean names(String skill, String answer) {
        var finder = new NameFinder(List.of(skill), taxonomy);
        return answer.lines().anyMatch(line -> !finder.find(line).isEmpty());
    }
}
