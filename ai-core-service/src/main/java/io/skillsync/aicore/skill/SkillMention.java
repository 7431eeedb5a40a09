package io.skillsync.aicore.skill;

/// A place in a text that names a skill.
///
/// @param start offset of the first character
/// @param end offset behind the last one
/// @param written the name as it stands there
public record SkillMention(Concept concept, int start, int end, String written) {}
