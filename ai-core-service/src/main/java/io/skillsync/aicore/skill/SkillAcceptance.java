package io.skillsync.aicore.skill;

import io.skillsync.kernel.Invalid;
import java.util.List;
import java.util.Optional;

/// How a proposed term enters the taxonomy.
///
/// @param name of the skill; empty for the term as it is mostly written. The name of a known skill
///   makes the term another spelling of it
/// @param category not needed for a known skill
/// @param aliases further spellings
public record SkillAcceptance(
        Optional<String> name, Optional<SkillCategory> category, List<String> aliases) {
    private static final int LONGEST = 80;
    private static final int MOST_ALIASES = 20;

    public SkillAcceptance {
        name = name.map(String::strip);
        aliases = aliases.stream().map(String::strip).toList();
        name.ifPresent(given -> check("name", given));
        aliases.forEach(alias -> check("aliases", alias));
        if (aliases.size() > MOST_ALIASES)
            throw new Invalid(
                    "aliases",
                    "skill.aliases",
                    "A skill has %d further spellings at most.".formatted(MOST_ALIASES));
    }

    private static void check(String field, String name) {
        if (Concept.idOf(name).isEmpty() || name.length() > LONGEST || name.contains("|"))
            throw new Invalid(
                    field,
                    "skill.name",
                    "The name of a skill has letters or digits and %d characters at most."
                            .formatted(LONGEST));
    }
}
