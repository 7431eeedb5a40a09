package io.skillsync.aicore.insight;

import io.skillsync.aicore.insight.ResumeReview.ReviewDimension;
import java.util.List;

/// One side of a resume as it was looked at, with what to do about it.
///
/// @param advice empty where nothing is to be said
/// @param paths the places that the advice is about
record ReviewCheck(ReviewDimension dimension, String advice, List<String> paths) {
    ReviewCheck(
            String name,
            double weight,
            double value,
            String comment,
            String advice,
            List<String> paths) {
        this(new ReviewDimension(name, value, weight, comment), advice, List.copyOf(paths));
    }

    double weight() {
        return dimension.weight();
    }

    /// The same with its share of a score that leaves some sides out.
    ReviewCheck outOf(double weights) {
        return new ReviewCheck(
                dimension.name(),
                weight() / weights,
                dimension.value(),
                dimension.comment(),
                advice,
                paths);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
