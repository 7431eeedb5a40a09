package io.skillsync.careerforge.resume;

import io.skillsync.kernel.Invalid;

/// A person's word about one section.
///
/// @param value the corrected section; only with {@link Action#EDIT}
public record SectionReview<T>(Action action, T value) {
    public SectionReview {
        if (action == null)
            throw new Invalid("action", "review.action-missing", "Accept, edit or skip it.");
        if (action == Action.EDIT && value == null)
            throw new Invalid("value", "review.value-missing", "An edit says what it should be.");
        if (action != Action.EDIT && value != null)
            throw new Invalid("value", "review.value-unexpected", "Only an edit has a value.");
    }

    public enum Action {
        /// True as it was read.
        ACCEPT,
        /// True as corrected.
        EDIT,
        /// Not to be used beyond this resume.
        SKIP
    }

    static <T> T outcome(SectionReview<T> review, T read) {
        return review != null && review.action == Action.EDIT ? review.value : read;
    }

    static boolean standsBy(SectionReview<?> review) {
        return review != null && review.action != Action.SKIP;
    }
}
