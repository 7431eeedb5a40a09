package io.skillsync.aicore.skill;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        return idOf(name);
    }

    /// This concept, found under the spellings of the other one too; its own meaning stays.
    Concept alsoSpelled(Concept other) {
        var known = Stream.concat(Stream.of(name), aliases.stream()).map(Tokens::key).toList();
        var further =
                Stream.concat(Stream.of(other.name()), other.aliases().stream())
                        .filter(spelling -> !known.contains(Tokens.key(spelling)));
        return new Concept(
                name, category, Stream.concat(aliases.stream(), further).toList(), prerequisites);
    }

    static String idOf(String name) {
        var plain = name.replace("+", " plus ").replace("#", " sharp ").replace(".", " dot ");
        return plain.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
