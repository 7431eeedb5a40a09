package io.skillsync.aicore.skill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looks for given names, such as the requirements of a posting, in lines of text; a name is also
/// found under the other spellings of its concept. Overlapping names are all found: a line about
/// Java EE names Java.
public final class NameFinder {
    /// Where a text names one of the wanted names, and how it writes it; the places are those of
    /// the text in plain typography.
    public record Found(String name, int start, int end, String written) {}

    private record Spelling(String name, String spelling) {}

    private final TokenAutomaton<Spelling> automaton;
    private final EverydayWords everydayWords;

    public NameFinder(Collection<String> names, SkillTaxonomy taxonomy) {
        this(names, taxonomy::spellings, taxonomy.everydayWords());
    }

    private NameFinder(
            Collection<String> names,
            Function<String, List<String>> spellings,
            EverydayWords everydayWords) {
        var builder = new TokenAutomaton.Builder<Spelling>();
        for (var name : names) {
            for (var spelling : spellings.apply(name)) {
                var plain = Typography.plain(spelling);
                // In lower case as well: neither "apis" nor "APIS" is known as the plural of "API".
                Stream.of(Tokens.folded(plain), Tokens.folded(plain.toLowerCase(Locale.ROOT)))
                        .distinct()
                        .forEach(words -> builder.add(words, new Spelling(name, plain)));
            }
        }
        this.automaton = builder.build();
        this.everydayWords = everydayWords;
    }

    /// Finds the names as they are spelled, no other spelling of their concepts.
    public static NameFinder verbatim(Collection<String> names, SkillTaxonomy taxonomy) {
        return new NameFinder(names, List::of, taxonomy.everydayWords());
    }

    /// The first place of every name in the text, in the order in which the text names them. An
    /// ambiguous name needs its evidence on its own line, any other may reach over a line's end.
    public List<Found> find(String text) {
        var plain = Typography.plain(text);
        return find(plain, Tokens.of(plain));
    }

    /// The same for a text in plain typography that is already cut into tokens.
    public List<Found> find(String text, List<Token> tokens) {
        return found(text, tokens, everydayWords::isAsked);
    }

    /// Every name that the text may be read to speak of: an ambiguous one in its exact spelling,
    /// whatever stands around it.
    public List<Found> mentions(String text) {
        var plain = Typography.plain(text);
        return found(plain, Tokens.of(plain), everydayWords::mayBeMeant);
    }

    private List<Found> found(String text, List<Token> tokens, Meaning meaning) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (var hit : automaton.find(tokens)) {
            var start = tokens.get(hit.from()).start();
            var end = tokens.get(hit.to() - 1).end();
            if (meaning.holds(hit.value().spelling(), text, start, end)) {
                var name = hit.value().name();
                found.putIfAbsent(name, new Found(name, start, end, text.substring(start, end)));
            }
        }
        return new ArrayList<>(found.values());
    }

    /// Whether what stands at a place means the name that is spelled there.
    private interface Meaning {
        boolean holds(String spelling, String text, int start, int end);
    }
}
