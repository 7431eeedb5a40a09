package io.skillsync.aicore.rehearsal;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An interview for practice: one question after the other, each answer reviewed at once; at the
/// end a feedback over all of them. It ends once, by its last answer or when the person stops.
///
/// @param conversation questions and answers in turn
/// @param reviews one for each answer so far
/// @param analysis present once the interview is over
public record MockInterview(
        MockInterviewId id,
        PersonId owner,
        Occasion occasion,
        List<InterviewQuestion> questions,
        List<Message> conversation,
        List<AnswerReview> reviews,
        Optional<InterviewAnalysis> analysis,
        Version version)
        implements Owned {
    public static final int LEAST_QUESTIONS = 3;
    public static final int MOST_QUESTIONS = 12;
    public static final int LONGEST_ANSWER = 8000;

    public MockInterview {
        questions = List.copyOf(questions);
        conversation = List.copyOf(conversation);
        reviews = List.copyOf(reviews);
    }

    /// Something that was said.
    ///
    /// @param role `assistant` for questions, `user` for answers
    public record Message(String role, String content) {
        static Message asked(InterviewQuestion question) {
            return new Message("assistant", question.text());
        }
    }

    public static Decision<MockInterview, MockInterviewEvent> start(
            MockInterviewId id,
            PersonId owner,
            Occasion occasion,
            List<InterviewQuestion> questions) {
        if (questions.isEmpty())
            throw new Invalid(
                    "questions", "interview.no-questions", "An interview needs a question.");
        var interview =
                new MockInterview(
                        id,
                        owner,
                        occasion,
                        questions,
                        List.of(Message.asked(questions.getFirst())),
                        List.of(),
                        Optional.empty(),
                        Version.NEW);
        return Decision.of(interview, new MockInterviewEvent.Started(id, owner));
    }

    public boolean isCompleted() {
        return analysis.isPresent();
    }

    /// The question that waits for an answer; empty when the interview is over.
    public Optional<InterviewQuestion> current() {
        return isCompleted() ? Optional.empty() : Optional.of(questions.get(reviews.size()));
    }

    /// The question that an answer would be to; RuleBroken when the interview is over, Invalid for
    /// an answer that is none.
    public InterviewQuestion questionFor(String answer) {
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER)
            throw new Invalid(
                    "answer",
                    "interview.answer",
                    "An answer has 1 to %d characters.".formatted(LONGEST_ANSWER));
        return current().orElseThrow(MockInterview::over);
    }

    /// Takes an answer with its review, and asks the next question or ends.
    public Decision<MockInterview, MockInterviewEvent> answer(String answer, AnswerReview review) {
        questionFor(answer);
        var said = new ArrayList<>(conversation);
        said.add(new Message("user", answer.strip()));
        var judged = Stream.concat(reviews.stream(), Stream.of(review)).toList();
        if (judged.size() < questions.size()) {
            said.add(Message.asked(questions.get(judged.size())));
            return Decision.of(with(said, judged, Optional.empty()));
        }
        return with(said, judged, Optional.empty()).ended();
    }

    /// Ends before the last question; the feedback is about what was answered.
    public Decision<MockInterview, MockInterviewEvent> complete() {
        if (isCompleted()) throw over();
        if (reviews.isEmpty())
            throw new RuleBroken(
                    "interview.unanswered",
                    "Answer a question first: without an answer there is nothing to judge.");
        return ended();
    }

    private Decision<MockInterview, MockInterviewEvent> ended() {
        var over = InterviewAnalysis.of(questions, reviews);
        return Decision.of(
                with(conversation, reviews, Optional.of(over)),
                new MockInterviewEvent.Completed(id, owner, over.score()));
    }

    private MockInterview with(
            List<Message> said, List<AnswerReview> judged, Optional<InterviewAnalysis> over) {
        return new MockInterview(id, owner, occasion, questions, said, judged, over, version);
    }

    private static RuleBroken over() {
        return new RuleBroken("interview.over", "This interview is over.");
    }
}
