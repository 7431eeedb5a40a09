package io.skillsync.aicore.skill;

import io.skillsync.aicore.embedding.ContentHash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every skill that the service knows by name, and where a text names one. Immutable and safe for
/// many threads.
public final class SkillTaxonomy {
    /// Later files win where two know the same name, so the project's own words stand above
    /// generated ones.
    private static final List<String> FILES =
            List.of("taxonomy/technology.tsv", "taxonomy/engineering.tsv", "taxonomy/general.tsv");

    private static final String EVERYDAY = "taxonomy/everyday-words.tsv";

    private static final Pattern PARENTHESES = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?:\\s+|(?<=[a-z])(?=\\d))v?\\d[\\d.x]*\\+?$", Pattern.CASE_INSENSITIVE);

    private record Name(String spelling, Concept concept) {}

    private final Map<String, Concept> byKey;
    private final Set<Concept> concepts;
    private final TokenAutomaton<Name> automaton;
    private final EverydayWords everydayWords;
    private final String version;

    private SkillTaxonomy(Collection<Concept> all, EverydayWords everydayWords, String version) {
        this.everydayWords = everydayWords;
        this.version = version;
        this.concepts = new LinkedHashSet<>(all);
        this.byKey = new HashMap<>();
        var builder = new TokenAutomaton.Builder<Name>();
        all.forEach(concept ->
                concept.aliases().forEach(alias -> byKey.putIfAbsent(Tokens.key(alias), concept)));
        all.forEach(concept -> byKey.put(Tokens.key(concept.name()), concept));
        for (var concept : all) {
            spellings(concept)
                    .filter(spelling -> concept.equals(byKey.get(Tokens.key(spelling))))
                    .forEach(spelling ->
                            builder.add(Tokens.folded(spelling), new Name(spelling, concept)));
        }
        this.automaton = builder.build();
    }

    /// The taxonomy that ships with the service, read once.
    public static SkillTaxonomy shipped() {
        return Shipped.TAXONOMY;
    }

    /// Loaded when it is first asked for.
    private static final class Shipped {
        private static final SkillTaxonomy TAXONOMY =
                of(FILES.stream().map(SkillTaxonomy::resource).toList(), resource(EVERYDAY));
    }

    /// A taxonomy from the text of its files; where two know the same name, the later one wins, and
    /// what one of them lists as an alias is no concept of its own any more.
    public static SkillTaxonomy of(List<String> files, String everydayWords) {
        try {
            var concepts = new HashMap<String, Concept>();
            for (var file : files) {
                for (var concept : TaxonomyReader.read(lines(file))) {
                    concept.aliases().forEach(alias -> concepts.remove(Tokens.key(alias)));
                    concepts.put(Tokens.key(concept.name()), concept);
                }
            }
            var ordered =
                    concepts.values().stream().sorted(Comparator.comparing(Concept::name)).toList();
            var version = ContentHash.of(String.join("\n", files) + everydayWords).substring(0, 12);
            return new SkillTaxonomy(ordered, EverydayWords.read(lines(everydayWords)), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This taxonomy with more concepts, such as an operator's import; a known name keeps its
    /// meaning.
    public SkillTaxonomy with(Collection<Concept> more) {
        var all = new ArrayList<>(concepts);
        more.stream()
                .filter(concept -> !byKey.containsKey(Tokens.key(concept.name())))
                .forEach(all::add);
        var added = more.stream().map(Concept::toString).sorted().collect(Collectors.joining("\n"));
        return new SkillTaxonomy(
                all, everydayWords, ContentHash.of(version + added).substring(0, 12));
    }

    /// Changes whenever a name, an alias or a link changes.
    public String version() {
        return version;
    }

    public Set<Concept> concepts() {
        return Set.copyOf(concepts);
    }

    public EverydayWords everydayWords() {
        return everydayWords;
    }

    /// The concept that a name stands for: as it is, without what stands in parentheses, without a
    /// version.
    public Optional<Concept> normalise(String name) {
        var bare = PARENTHESES.matcher(name).replaceAll("").strip();
        return Stream.of(name, bare, VERSION.matcher(bare).replaceAll(""))
                .map(Tokens::key)
                .map(byKey::get)
                .filter(concept -> concept != null)
                .findFirst();
    }

    /// All spellings that mean the same as the name: itself first, then those of its concept.
    public List<String> spellings(String name) {
        return Stream.concat(
                        Stream.of(name), normalise(name).stream().flatMap(SkillTaxonomy::spellings))
                .distinct()
                .toList();
    }

    /// The skills that a line of text names, the longest name at each place, from left to right.
    public List<SkillMention> recognise(String line) {
        var tokens = Tokens.of(line);
        var hits = new ArrayList<>(automaton.find(tokens));
        hits.sort(
                Comparator.comparingInt((TokenAutomaton.Hit<Name> hit) -> hit.from())
                        .thenComparing(
                                Comparator.comparingInt((TokenAutomaton.Hit<Name> hit) -> hit.to())
                                        .reversed()));
        var mentions = new ArrayList<SkillMention>();
        var free = 0;
        for (var hit : hits) {
            var start = tokens.get(hit.from()).start();
            var end = tokens.get(hit.to() - 1).end();
            if (hit.from() >= free
                    && everydayWords.meansSkill(hit.value().spelling(), line, start, end)) {
                mentions.add(
                        new SkillMention(
                                hit.value().concept(), start, end, line.substring(start, end)));
                free = hit.to();
            }
        }
        return mentions;
    }

    private static Stream<String> spellings(Concept concept) {
        return Stream.concat(Stream.of(concept.name()), concept.aliases().stream());
    }

    private static BufferedReader lines(String content) {
        return new BufferedReader(new StringReader(content));
    }

    private static String resource(String name) {
        try (var in = SkillTaxonomy.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks " + name + ".");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
