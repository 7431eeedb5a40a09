package io.skillsync.aicore.drafting;

import java.util.List;

/// One change of a tailored resume.
///
/// @param path the place that changes
/// @param evidence the places that already say it; never empty
public record TailoringEdit(
        TailoringKind kind,
        String path,
        String before,
        String after,
        String reason,
        List<String> evidence) {
    public TailoringEdit {
        evidence = List.copyOf(evidence);
    }

    /// What is changed: order, spelling, or a skill that work shows and the list lacks. Nothing
    /// else is.
    public enum TailoringKind {
        REORDER_SKILLS,
        REORDER_ACHIEVEMENTS,
        SPELL_AS_POSTING,
        LIST_SHOWN_SKILL
    }
}
