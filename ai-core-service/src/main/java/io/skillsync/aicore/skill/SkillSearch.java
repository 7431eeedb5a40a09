package io.skillsync.aicore.skill;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks skills up the way people type them: the beginning of a name, of another spelling, or of a
/// word inside one.
public final class SkillSearch {
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final SkillTaxonomy taxonomy;

    public SkillSearch(SkillTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    private record Hit(Concept concept, int rank) {}

    /// The skills that a text may mean, best first: the name itself before another spelling of it,
    /// the beginning of a name before the beginning of a word in it, short names before long ones.
    ///
    /// @param text empty for all, which come by name
    public List<Concept> find(String text, Optional<SkillCategory> category) {
        var key = Tokens.key(text);
        return taxonomy.concepts().stream()
                .filter(concept -> category.map(concept.category()::equals).orElse(true))
                .map(concept -> new Hit(concept, rank(concept, key)))
                .filter(hit -> hit.rank() != NOT_FOUND)
                .sorted(
                        Comparator.comparingInt(Hit::rank)
                                .thenComparing(
                                        hit -> key.isEmpty() ? 0 : hit.concept().name().length())
                                .thenComparing(
                                        hit -> hit.concept().name(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(hit -> hit.concept().name()))
                .map(Hit::concept)
                .toList();
    }

    /// The skill of a name, of another spelling of it, or of an id.
    public Optional<Concept> get(String nameOrId) {
        return taxonomy.normalise(nameOrId)
                .or(() ->
                        taxonomy.concepts().stream()
                                .filter(concept -> concept.id().equals(nameOrId))
                                .findFirst());
    }

    /// What one learns before a skill.
    public List<Concept> prerequisites(Concept concept) {
        return concept.prerequisites().stream()
                .flatMap(name -> taxonomy.normalise(name).stream())
                .distinct()
                .toList();
    }

    /// The skills of which this one is a prerequisite, by name.
    public List<Concept> leadsTo(Concept concept) {
        return taxonomy.concepts().stream()
                .filter(next -> prerequisites(next).contains(concept))
                .sorted(Comparator.comparing(Concept::name))
                .toList();
    }

    private static int rank(Concept concept, String key) {
        if (key.isEmpty()) return 0;
        var byName = rank(Tokens.key(concept.name()), key);
        return Stream.concat(
                        Stream.of(byName == NOT_FOUND ? NOT_FOUND : 2 * byName),
                        concept.aliases().stream()
                                .map(alias -> rank(Tokens.key(alias), key))
                                .filter(rank -> rank != NOT_FOUND)
                                .map(rank -> 2 * rank + 1))
                .min(Comparator.naturalOrder())
                .orElse(NOT_FOUND);
    }

    private static int rank(String spelling, String key) {
        if (spelling.equals(key)) return 0;
        if (spelling.startsWith(key)) return 1;
        return spelling.contains(" " + key) ? 2 : NOT_FOUND;
    }
}
