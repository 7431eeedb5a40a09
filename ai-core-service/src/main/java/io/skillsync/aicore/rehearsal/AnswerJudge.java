package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.drafting.FactBook;
import io.skillsync.aicore.drafting.LetterBrief;
import io.skillsync.aicore.drafting.Verifier;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.rehearsal.AnswerReview.AnswerDimension;
import io.skillsync.aicore.rehearsal.AnswerSignals.Part;
import io.skillsync.aicore.rehearsal.InterviewQuestion.QuestionCategory;
import io.skillsync.aicore.skill.NameFinder;
import io.skillsync.aicore.skill.SkillTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Judges an answer by structure (situation, task, action, result), length, detail, the speaker's
/// own part, and by how close it stays to the question. Claims that the resume does not show are
/// listed, not punished: an interview is the place to tell more than a resume does.
public final class AnswerJudge {
    private static final int SHORT = 40;
    private static final int FULL = 90;
    private static final int LONG = 260;
    private static final int TOO_LONG = 420;
    private static final double OFF_TOPIC = 0.10;
    private static final double ON_TOPIC = 0.45;
    private static final double GOOD = 0.8;
    private static final double WEAK = 0.6;
    private static final int ENOUGH_FIGURES = 2;
    private static final int MOST_HEDGES = 4;
    private static final int MOST_ADVICE = 3;
    private static final int HUNDRED = 100;

    private final Embedder embedder;
    private final SkillTaxonomy taxonomy;

    public AnswerJudge(Embedder embedder, SkillTaxonomy taxonomy) {
        this.embedder = embedder;
        this.taxonomy = taxonomy;
    }

    private record Judged(AnswerDimension dimension, double weight, String advice) {}

    public AnswerReview judge(InterviewQuestion question, String answer, LetterBrief brief) {
        var signals = AnswerSignals.of(answer);
        var judged =
                Stream.of(
                                structure(question, signals),
                                length(signals),
                                detail(signals),
                                ownership(signals),
                                topic(question, answer))
                        .toList();
        var weights = judged.stream().mapToDouble(Judged::weight).sum();
        var sum =
                judged.stream().mapToDouble(part -> part.weight() * part.dimension().value()).sum();
        var strengths =
                judged.stream()
                        .filter(part -> part.dimension().value() >= GOOD)
                        .map(part -> part.dimension().comment())
                        .toList();
        var advice =
                judged.stream()
                        .filter(part -> part.dimension().value() < WEAK)
                        .sorted(
                                Comparator.comparingDouble(
                                        part -> (part.dimension().value() - 1) * part.weight()))
                        .limit(MOST_ADVICE)
                        .map(Judged::advice)
                        .toList();
        return new AnswerReview(
                (int) Math.round(HUNDRED * sum / weights),
                judged.stream().map(Judged::dimension).toList(),
                strengths,
                advice,
                unsupported(answer, brief));
    }

    /// Questions about an example want all four parts; a question about a gap wants what is known
    /// and a first step.
    private static Judged structure(InterviewQuestion question, AnswerSignals signals) {
        var wanted =
                question.category() == QuestionCategory.GAP
                                || question.category() == QuestionCategory.MOTIVATION
                        ? List.of(Part.SITUATION, Part.ACTION)
                        : List.of(Part.values());
        var missing =
                wanted.stream()
                        .filter(part -> !signals.parts().contains(part))
                        .map(Part::label)
                        .toList();
        var value = 1 - missing.size() / (double) wanted.size();
        var comment =
                missing.isEmpty()
                        ? "The answer tells a whole example."
                        : "Missing from the example: " + String.join(", ", missing) + ".";
        return new Judged(
                new AnswerDimension("structure", value, comment),
                3,
                "Add " + String.join(" and ", missing) + ".");
    }

    private static Judged length(AnswerSignals signals) {
        var words = signals.words();
        var value =
                words < FULL
                        ? Math.clamp((words - SHORT / 2.0) / (FULL - SHORT / 2.0), 0, 1)
                        : Math.clamp((TOO_LONG - words) / (double) (TOO_LONG - LONG), 0, 1);
        var comment = "%d words; one to two minutes are %d to %d.".formatted(words, FULL, LONG);
        var advice =
                words < FULL
                        ? "Take more time: an answer of a minute has about 130 words."
                        : "Come to the point sooner; end after two minutes.";
        return new Judged(new AnswerDimension("length", value, comment), 1, advice);
    }

    private static Judged detail(AnswerSignals signals) {
        var figures = Math.min(1, signals.figures() / (double) ENOUGH_FIGURES);
        var hedged = Math.min(1, signals.hedges() / (double) MOST_HEDGES);
        var value = Math.clamp(figures - hedged / 2, 0, 1);
        var comment =
                signals.figures() == 0
                        ? "There is no figure in the answer."
                        : "Figures make the answer concrete (%d).".formatted(signals.figures());
        return new Judged(
                new AnswerDimension("detail", value, comment),
                2,
                signals.hedges() > 1
                        ? "Leave out words like maybe and sort of, and say how many, how long, how much."
                        : "Say how many, how long or how much.");
    }

    private static Judged ownership(AnswerSignals signals) {
        var all = signals.own() + signals.shared();
        var value = all == 0 ? 0 : Math.min(1, 1.6 * signals.own() / all);
        var comment = value >= GOOD ? "Your own part is clear." : "Your own part is hard to see.";
        return new Judged(
                new AnswerDimension("own part", value, comment),
                1,
                "Say what you did yourself, not only what the team did.");
    }

    private Judged topic(InterviewQuestion question, String answer) {
        if (answer.isBlank()) {
            return new Judged(
                    new AnswerDimension("topic", 0, "There is no answer."),
                    2,
                    "Answer the question.");
        }
        var closeness = embedder.embed(question.text()).closeness(embedder.embed(answer));
        var value = Math.clamp((closeness - OFF_TOPIC) / (ON_TOPIC - OFF_TOPIC), 0, 1);
        var names =
                question.skill() != null
                        && answer.lines()
                                .anyMatch(line ->
                                        !new NameFinder(List.of(question.skill()), taxonomy)
                                                .find(line)
                                                .isEmpty());
        var best = names ? Math.max(value, GOOD) : value;
        var comment =
                best >= GOOD
                        ? "The answer stays with the question."
                        : "The answer leaves the question.";
        var about = question.skill() == null ? "the question" : question.skill();
        return new Judged(
                new AnswerDimension("topic", best, comment),
                2,
                "Come back to %s in the first sentence.".formatted(about));
    }

    private List<String> unsupported(String answer, LetterBrief brief) {
        var verifier =
                new Verifier(
                        taxonomy,
                        brief.candidateName(),
                        new FactBook(brief.resume()).text(),
                        brief.posting());
        var found = new ArrayList<String>();
        for (var sentence : answer.split("(?<=[.!?])\\s+|\\n+")) {
            verifier.check(sentence).forEach(finding -> found.add(finding.written()));
        }
        return found.stream().distinct().toList();
    }
}
