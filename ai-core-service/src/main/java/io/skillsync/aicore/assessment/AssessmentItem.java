package io.skillsync.aicore.assessment;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// Something to answer by choosing an option.
///
/// @param subject the skill or the scale that it is about
/// @param options shown in this order, all different
/// @param right index of the right option; NO_RIGHT where it is the person who knows
public record AssessmentItem(
        ItemKind kind, String subject, String text, List<String> options, int right) {
    public static final int NO_RIGHT = -1;

    public AssessmentItem {
        options = List.copyOf(options);
        if (options.stream().distinct().count() != options.size()
                || right >= options.size()
                || kind.hasRightAnswer() != right >= 0) {
            throw new Invalid(
                    "options",
                    "assessment.item",
                    "An item has different options, and a test item one that is right.");
        }
    }

    /// What an item asks.
    public enum ItemKind {
        /// What something rests on most directly.
        BUILDS_ON,

        /// What rests on something.
        LEADS_TO,

        /// What else something is called.
        OTHER_NAME,

        /// Which of some things rests on something else than the others.
        ODD_ONE_OUT,

        /// How well the person knows a skill.
        SELF_RATING,

        /// How far the person agrees with a statement about themself.
        STATEMENT;

        boolean hasRightAnswer() {
            return this != SELF_RATING && this != STATEMENT;
        }
    }
}
