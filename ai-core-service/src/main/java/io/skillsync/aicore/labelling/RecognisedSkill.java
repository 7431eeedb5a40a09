package io.skillsync.aicore.labelling;

import io.skillsync.aicore.skill.Concept;

/// A place in a text that speaks of a skill.
///
/// @param start offset of its first character
/// @param end offset behind its last one
/// @param written the words that stand there
/// @param closeness of the words and the skill, -1 to 1; null where they name it
public record RecognisedSkill(
        Concept concept, int start, int end, String written, RecognisedBy by, Double closeness) {
    /// How a skill was found.
    public enum RecognisedBy {
        /// Under its preferred name.
        NAME,
        /// Under another spelling of it.
        ALIAS,
        /// Not named, but meant.
        MEANING
    }
}
