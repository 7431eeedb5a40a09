package io.skillsync.aicore.assessment;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// A question with one right answer.
///
/// @param options shown in this order
/// @param right index of the right option
/// @param skill what it is about
public record AssessmentItem(
        ItemKind kind, String skill, String text, List<String> options, int right) {
    public AssessmentItem {
        options = List.copyOf(options);
        if (right < 0
                || right >= options.size()
                || options.stream().distinct().count() != options.size()) {
            throw new Invalid(
                    "options",
                    "assessment.item",
                    "An item has different options and one of them is right.");
        }
    }

    /// What an item asks.
    public enum ItemKind {
        PREREQUISITE,
        OTHER_NAME,
        FIELD,
        ODD_ONE_OUT
    }
}
