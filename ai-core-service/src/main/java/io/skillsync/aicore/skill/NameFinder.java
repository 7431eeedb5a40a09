package io.skillsync.aicore.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for given names, such as the requirements of a posting, in lines of text; a name is also
/// found under the other spellings of its concept. Overlapping names are all found: a line about
/// Java EE names Java.
public final class NameFinder {
    /// Where a line names one of the wanted names, and how it writes it.
    public record Found(String name, int start, int end, String written) {}

    private record Spelling(String name, String spelling) {}

    private final TokenAutomaton<Spelling> automaton;
    private final EverydayWords everydayWords;

    public NameFinder(Collection<String> names, SkillTaxonomy taxonomy) {
        var builder = new TokenAutomaton.Builder<Spelling>();
        for (var name : names) {
            for (var spelling : taxonomy.spellings(name)) {
                builder.add(Tokens.folded(spelling), new Spelling(name, spelling));
            }
        }
        this.automaton = builder.build();
        this.everydayWords = taxonomy.everydayWords();
    }

    /// The first place of every name in the line, in the order in which the line names them.
    public List<Found> find(String line) {
        return find(line, Tokens.of(line));
    }

    /// The same for a line that is already cut into tokens.
    public List<Found> find(String line, List<Token> tokens) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (var hit : automaton.find(tokens)) {
            var start = tokens.get(hit.from()).start();
            var end = tokens.get(hit.to() - 1).end();
            if (everydayWords.meansSkill(hit.value().spelling(), line, start, end)) {
                var name = hit.value().name();
                found.putIfAbsent(name, new Found(name, start, end, line.substring(start, end)));
            }
        }
        return new ArrayList<>(found.values());
    }
}
