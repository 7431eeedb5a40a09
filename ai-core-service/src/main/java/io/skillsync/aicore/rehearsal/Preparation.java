package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// A preparation for one interview: the pack, and what the person wrote to it. A feedback is about
/// an answer as it stands: who rewrites the answer loses its feedback.
///
/// @param feedback for some of the answers, in the order of the questions
/// @param notes the person's own; empty where there are none
public record Preparation(
        PreparationId id,
        PersonId owner,
        Occasion occasion,
        PreparationPack pack,
        List<PreparedAnswer> answers,
        List<AnswerFeedback> feedback,
        String notes,
        Version version)
        implements Owned {
    public static final int LONGEST_NOTES = 20_000;

    public Preparation {
        answers = List.copyOf(answers);
        feedback = List.copyOf(feedback);
        var seen = new HashSet<Integer>();
        for (var answer : answers) {
            if (answer.question() < 0 || answer.question() >= pack.questions().size())
                throw new Invalid(
                        "answers",
                        "preparation.no-question",
                        "There are questions 0 to %d.".formatted(pack.questions().size() - 1));
            if (!seen.add(answer.question()))
                throw new Invalid(
                        "answers",
                        "preparation.answered-twice",
                        "A question has one answer; number %d has two."
                                .formatted(answer.question()));
        }
        if (notes.length() > LONGEST_NOTES)
            throw new Invalid(
                    "notes",
                    "preparation.notes",
                    "Notes have at most %d characters.".formatted(LONGEST_NOTES));
    }

    /// An answer that the person wrote down.
    ///
    /// @param question the number of the question in the pack, from 0
    public record PreparedAnswer(int question, String text) {
        public PreparedAnswer {
            if (text.isBlank() || text.length() > MockInterview.LONGEST_ANSWER)
                throw new Invalid(
                        "answers",
                        "preparation.answer",
                        "An answer has 1 to %d characters."
                                .formatted(MockInterview.LONGEST_ANSWER));
        }
    }

    /// What is to be said of an answer.
    public record AnswerFeedback(int question, AnswerReview review) {}

    public static Decision<Preparation, PreparationEvent> of(
            PreparationId id, PersonId owner, Occasion occasion, PreparationPack pack) {
        var preparation =
                new Preparation(id, owner, occasion, pack, List.of(), List.of(), "", Version.NEW);
        return Decision.of(preparation, new PreparationEvent.Prepared(id, owner));
    }

    /// Puts the person's answers and notes in the place of the earlier ones.
    public Decision<Preparation, PreparationEvent> write(
            List<PreparedAnswer> newAnswers, String newNotes) {
        var kept =
                feedback.stream()
                        .filter(one ->
                                newAnswers.stream().anyMatch(answer -> unchanged(one, answer)))
                        .toList();
        return Decision.of(
                new Preparation(id, owner, occasion, pack, newAnswers, kept, newNotes, version));
    }

    private boolean unchanged(AnswerFeedback one, PreparedAnswer answer) {
        return one.question() == answer.question() && answers.contains(answer);
    }

    /// The answers that nobody has judged yet, in the order in which they were written.
    public List<PreparedAnswer> unjudged() {
        return answers.stream()
                .filter(answer ->
                        feedback.stream().noneMatch(one -> one.question() == answer.question()))
                .toList();
    }

    public InterviewQuestion question(int number) {
        return pack.questions().get(number).question();
    }

    /// Takes what was found about answers that had no feedback.
    public Decision<Preparation, PreparationEvent> judged(List<AnswerFeedback> more) {
        var all =
                Stream.concat(feedback.stream(), more.stream())
                        .sorted(Comparator.comparingInt(AnswerFeedback::question))
                        .toList();
        return Decision.of(
                new Preparation(id, owner, occasion, pack, answers, all, notes, version));
    }
}
