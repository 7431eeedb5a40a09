package io.skillsync.aicore.insight;

import java.util.List;

/// How good a resume is as a document, whatever the posting.
///
/// @param score 0 to 100, the weighted mean of the dimensions
/// @param suggestions most points first
public record ResumeReview(
        int score,
        List<ReviewDimension> dimensions,
        List<String> strengths,
        List<ReviewSuggestion> suggestions) {
    public ResumeReview {
        dimensions = List.copyOf(dimensions);
        strengths = List.copyOf(strengths);
        suggestions = List.copyOf(suggestions);
    }

    /// One side of the document.
    ///
    /// @param value 0 to 1
    /// @param weight share of the score; all add up to 1
    public record ReviewDimension(String name, double value, double weight, String comment) {}

    /// Something to change.
    ///
    /// @param paths the places in the document that it is about
    /// @param points what the score would gain if all of it were done
    public record ReviewSuggestion(
            ReviewPriority priority, String sentence, List<String> paths, int points) {
        public ReviewSuggestion {
            paths = List.copyOf(paths);
        }
    }

    /// How much a change is worth: HIGH from eight points on, MEDIUM from three.
    public enum ReviewPriority {
        HIGH,
        MEDIUM,
        LOW;

        static ReviewPriority of(int points) {
            return points >= 8 ? HIGH : points >= 3 ? MEDIUM : LOW;
        }
    }
}
