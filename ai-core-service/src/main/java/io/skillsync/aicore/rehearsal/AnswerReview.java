package io.skillsync.aicore.rehearsal;

import java.util.List;

/// What is good in an answer and what to change.
///
/// @param score 0 to 100, the mean of the dimensions weighted as {@link AnswerJudge} says
/// @param advice the changes that would help most, most important first
/// @param unsupported what the answer claims and the resume does not show; worth a proof in the
///   real interview
public record AnswerReview(
        int score,
        List<AnswerDimension> dimensions,
        List<String> strengths,
        List<String> advice,
        List<String> unsupported) {
    public AnswerReview {
        dimensions = List.copyOf(dimensions);
        strengths = List.copyOf(strengths);
        advice = List.copyOf(advice);
        unsupported = List.copyOf(unsupported);
    }

    /// One side of an answer.
    ///
    /// @param value 0 to 1
    /// @param comment what was seen, in a sentence
    public record AnswerDimension(String name, double value, String comment) {}
}
