package io.skillsync.aicore.rehearsal;

import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An interview for practice: one question after the other, each answer reviewed at once; at the
/// end a feedback over all of them. It ends once, by its last answer or when the person stops.
///
/// @param reviews one for each answer so far
/// @param analysis present once the interview is over
public record MockInterview(
        UUID id,
        UUID owner,
        List<InterviewQuestion> questions,
        List<Message> conversation,
        List<AnswerReview> reviews,
        Optional<InterviewAnalysis> analysis,
        Instant createdAt) {

    private static final int LONGEST_ANSWER = 8000;
    private static final int MOST_POINTS = 5;

    public MockInterview {
        questions = List.copyOf(questions);
        conversation = List.copyOf(conversation);
        reviews = List.copyOf(reviews);
    }

    /// Something that was said.
    ///
    /// @param role `assistant` for questions, `user` for answers
    public record Message(String role, String content) {}

    /// Feedback over a whole interview.
    ///
    /// @param score mean of the answers, 0 to 100
    public record InterviewAnalysis(int score, String summary, List<String> detailedFeedback) {
        public InterviewAnalysis {
            detailedFeedback = List.copyOf(detailedFeedback);
        }
    }

    public static MockInterview start(
            UUID id, UUID owner, List<InterviewQuestion> questions, Instant now) {
        if (questions.isEmpty()) {
            throw new Invalid(
                    "questions", "interview.no-questions", "An interview needs a question.");
        }
        var first = new Message("assistant", questions.getFirst().text());
        return new MockInterview(
                id, owner, questions, List.of(first), List.of(), Optional.empty(), now);
    }

    public boolean isCompleted() {
        return analysis.isPresent();
    }

    /// The question that waits for an answer; empty when the interview is over.
    public Optional<InterviewQuestion> current() {
        return isCompleted() || reviews.size() == questions.size()
                ? Optional.empty()
                : Optional.of(questions.get(reviews.size()));
    }

    /// Takes an answer with its review, and asks the next question or ends.
    public MockInterview answered(String answer, AnswerReview review) {
        if (isCompleted()) {
            throw new RuleBroken("interview.over", "This interview is over.");
        }
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw new Invalid(
                    "answer",
                    "interview.answer",
                    "An answer has 1 to %d characters.".formatted(LONGEST_ANSWER));
        }
        var said = new ArrayList<>(conversation);
        said.add(new Message("user", answer));
        var judged = Stream.concat(reviews.stream(), Stream.of(review)).toList();
        if (judged.size() == questions.size()) {
            return new MockInterview(
                    id, owner, questions, said, judged, Optional.of(analysis(judged)), createdAt);
        }
        said.add(new Message("assistant", questions.get(judged.size()).text()));
        return new MockInterview(id, owner, questions, said, judged, Optional.empty(), createdAt);
    }

    /// Ends before the last question; there is feedback for what was answered.
    public MockInterview stopped() {
        if (isCompleted()) {
            throw new RuleBroken("interview.over", "This interview is over.");
        }
        return new MockInterview(
                id,
                owner,
                questions,
                conversation,
                reviews,
                Optional.of(analysis(reviews)),
                createdAt);
    }

    private InterviewAnalysis analysis(List<AnswerReview> judged) {
        var score =
                (int) Math.round(judged.stream().mapToInt(AnswerReview::score).average().orElse(0));
        var feedback = new ArrayList<String>();
        for (var i = 0; i < judged.size(); i++) {
            var review = judged.get(i);
            var points =
                    Stream.concat(review.strengths().stream(), review.advice().stream())
                            .limit(MOST_POINTS)
                            .toList();
            feedback.add(
                    "%d. %s – %d of 100. %s"
                            .formatted(
                                    i + 1,
                                    questions.get(i).text(),
                                    review.score(),
                                    String.join(" ", points)));
        }
        var common = judged.stream().flatMap(review -> review.advice().stream()).toList();
        var most =
                common.stream()
                        .distinct()
                        .max((left, right) ->
                                Long.compare(count(common, left), count(common, right)));
        var summary =
                "%d of %d questions answered, %d of 100 on average.%s"
                        .formatted(
                                judged.size(),
                                questions.size(),
                                score,
                                most.map(advice -> " What would help most: " + advice).orElse(""));
        return new InterviewAnalysis(score, summary, feedback);
    }

    private static long count(List<String> all, String one) {
        return all.stream().filter(one::equals).count();
    }
}
