package io.skillsync.aicore.skill;

import java.util.List;
import java.util.Locale;

/// A skill that the taxonomy knows.
///
/// @param name the preferred spelling
/// @param aliases other spellings of exactly the same thing
/// @param prerequisites names of skills that one learns first
public record Concept(
        String name, SkillCategory category, List<String> aliases, List<String> prerequisites) {
    public Concept {
        aliases = List.copyOf(aliases);
        prerequisites = List.copyOf(prerequisites);
    }

    /// A stable id made of the name, fit for addresses.
    public String id() {
        var plain = name.replace("+", " plus ").replace("#", " sharp ").replace(".", " dot ");
        return plain.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
