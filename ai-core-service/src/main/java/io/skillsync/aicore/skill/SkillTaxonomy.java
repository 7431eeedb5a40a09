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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every skill that the service knows by name, and where a text names one. Safe for many threads.
/// What the service's own taxonomy knows grows while it runs, as proposals are accepted; what has
/// to name the version that it rests on computes with a `snapshot`, which stays as it is.
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

    private volatile Knowledge knowledge;

    private SkillTaxonomy(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// What a taxonomy knows at one moment, ready to be looked up.
    private record Knowledge(
            Map<String, Concept> byKey,
            Set<Concept> concepts,
            TokenAutomaton<Name> automaton,
            EverydayWords everydayWords,
            String version) {
        static Knowledge of(Collection<Concept> all, EverydayWords everydayWords, String version) {
            var byKey = new HashMap<String, Concept>();
            var builder = new TokenAutomaton.Builder<Name>();
            all.forEach(concept ->
                    concept.aliases()
                            .forEach(alias -> byKey.putIfAbsent(Tokens.key(alias), concept)));
            all.forEach(concept -> byKey.put(Tokens.key(concept.name()), concept));
            for (var concept : all) {
                spellings(concept)
                        .filter(spelling -> concept.equals(byKey.get(Tokens.key(spelling))))
                        .forEach(spelling ->
                                builder.add(Tokens.folded(spelling), new Name(spelling, concept)));
            }
            return new Knowledge(
                    Map.copyOf(byKey),
                    Collections.unmodifiableSet(new LinkedHashSet<>(all)),
                    builder.build(),
                    everydayWords,
                    version);
        }
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
            return new SkillTaxonomy(
                    Knowledge.of(ordered, EverydayWords.read(lines(everydayWords)), version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This taxonomy with more concepts, such as an operator's import; a known name keeps its
    /// meaning, and is found under the further spellings too.
    public SkillTaxonomy with(Collection<Concept> more) {
        if (more.isEmpty()) return snapshot();
        var now = knowledge;
        var all = new LinkedHashMap<String, Concept>();
        now.concepts().forEach(concept -> all.put(Tokens.key(concept.name()), concept));
        for (var concept : more) {
            var known = now.byKey().get(Tokens.key(concept.name()));
            all.merge(
                    Tokens.key(known == null ? concept.name() : known.name()),
                    concept,
                    Concept::alsoSpelled);
        }
        var added = more.stream().map(Concept::toString).sorted().collect(Collectors.joining("\n"));
        var version = ContentHash.of(now.version() + added).substring(0, 12);
        return new SkillTaxonomy(Knowledge.of(all.values(), now.everydayWords(), version));
    }

    /// What this taxonomy knows now, for good.
    public SkillTaxonomy snapshot() {
        return new SkillTaxonomy(knowledge);
    }

    /// From now on knows what the other one knows.
    void become(SkillTaxonomy other) {
        knowledge = other.knowledge;
    }

    /// Changes whenever a name, an alias or a link changes.
    public String version() {
        return knowledge.version();
    }

    public Set<Concept> concepts() {
        return knowledge.concepts();
    }

    public EverydayWords everydayWords() {
        return knowledge.everydayWords();
    }

    /// The concept that a name stands for: as it is, without what stands in parentheses, without a
    /// version.
    public Optional<Concept> normalise(String name) {
        var bare = PARENTHESES.matcher(name).replaceAll("").strip();
        return Stream.of(name, bare, VERSION.matcher(bare).replaceAll(""))
                .map(Tokens::key)
                .map(knowledge.byKey()::get)
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
        var now = knowledge;
        var tokens = Tokens.of(line);
        var hits = new ArrayList<>(now.automaton().find(tokens));
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
                    && now.everydayWords().meansSkill(hit.value().spelling(), line, start, end)) {
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
