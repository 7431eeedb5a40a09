package io.skillsync.aicore.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Feedback over a whole interview.
///
/// @param score mean of the answers, 0 to 100
/// @param summary how it went and what would help most
/// @param detailedFeedback a paragraph for each answer, with a blank line between
public record InterviewAnalysis(int score, String summary, String detailedFeedback) {
    private static final int STRONG = 75;
    private static final int WEAK = 50;

    /// @param reviews of the first questions, in their order; at least one
    static InterviewAnalysis of(List<InterviewQuestion> questions, List<AnswerReview> reviews) {
        var score =
                (int)
                        Math.round(
                                reviews.stream()
                                        .mapToInt(AnswerReview::score)
                                        .average()
                                        .orElseThrow());
        var feedback =
                IntStream.range(0, reviews.size())
                        .mapToObj(i -> paragraph(i + 1, questions.get(i), reviews.get(i)))
                        .collect(Collectors.joining("\n\n"));
        return new InterviewAnalysis(score, summary(questions, reviews, score), feedback);
    }

    private static String paragraph(int number, InterviewQuestion question, AnswerReview review) {
        var said = new ArrayList<String>();
        said.add("%d. %s – %d of 100.".formatted(number, question.text(), review.score()));
        said.addAll(review.strengths());
        said.addAll(review.advice());
        if (!review.unsupported().isEmpty())
            said.add(
                    "Your resume does not show: %s. Be ready to prove it, or add it to the resume."
                            .formatted(String.join(", ", review.unsupported())));
        return String.join(" ", said);
    }

    private static String summary(
            List<InterviewQuestion> questions, List<AnswerReview> reviews, int score) {
        var said = new ArrayList<String>();
        said.add(
                "%d of %d questions answered, %d of 100 on average: %s."
                        .formatted(reviews.size(), questions.size(), score, inWords(score)));
        if (reviews.size() > 1) {
            var best = best(reviews);
            said.add("Your best answer was number %d.".formatted(best + 1));
        }
        mostSaid(reviews).ifPresent(advice -> said.add("What would help most: " + advice));
        return String.join(" ", said);
    }

    private static String inWords(int score) {
        if (score >= STRONG) return "most answers are ready for the real interview";
        if (score >= WEAK) return "the substance is there, the telling can be better";
        return "the answers need work before the real interview";
    }

    private static int best(List<AnswerReview> reviews) {
        return IntStream.range(0, reviews.size())
                .boxed()
                .max(
                        Comparator.comparingInt((Integer i) -> reviews.get(i).score())
                                .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// The advice that most answers got; of several the one that was given first.
    private static Optional<String> mostSaid(List<AnswerReview> reviews) {
        var counts =
                reviews.stream()
                        .flatMap(review -> review.advice().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((first, other) -> other.getValue() > first.getValue() ? other : first)
                .map(Map.Entry::getKey);
    }
}
