package io.skillsync.aicore.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The past tense of the verbs that lines of a resume open with.
final class Verbs {
    private static final int SHORTEST_PAST = 5;
    private static final Pattern WORD = Pattern.compile("\\p{Ll}+");
    private static final Pattern VOWEL_BEFORE_Y = Pattern.compile(".*[aeiou]y");
    private static final Pattern DOUBLING = Pattern.compile("(?:plan|ship|map|stop|program|refer)");

    /// What stands behind a verb rather than behind a noun.
    private static final Pattern OBJECT =
            Pattern.compile(
                    "(?:an?|the|all|both|our|my|new|and|with|how|up|out|\\W?\\d.*|.*[^s]s|.*ing|.*tion|.*ment)[,;:]?");

    private static final Verbs SHIPPED = read("drafting/verbs.tsv");

    private final Map<String, String> pasts = new HashMap<>();
    private final Set<String> irregularPasts = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();

    private Verbs() {}

    static Verbs shipped() {
        return SHIPPED;
    }

    private static Verbs read(String resource) {
        try (var in = Verbs.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The distribution lacks " + resource + ".");
            }
            var verbs = new Verbs();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> verbs.add(line.split("\t")));
            return verbs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] fields) {
        switch (fields[0]) {
            case "irregular" -> {
                pasts.put(fields[1], fields[2]);
                irregularPasts.add(fields[2]);
            }
            case "regular" -> pasts.put(fields[1], regular(fields[1]));
            case "noun" -> nouns.add(fields[1]);
            case "adjective" -> adjectives.add(fields[1]);
            default -> throw new IllegalStateException("No such kind of verb: " + fields[0]);
        }
    }

    private static String regular(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !VOWEL_BEFORE_Y.matcher(verb).matches()) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return DOUBLING.matcher(verb).matches()
                ? verb + verb.substring(verb.length() - 1) + "ed"
                : verb + "ed";
    }

    /// The past tense of a word in front of a line, in small letters; empty where it is no verb or
    /// may be none.
    ///
    /// @param next the word behind it
    Optional<String> past(String word, String next) {
        if (!WORD.matcher(word).matches()) {
            return Optional.empty();
        }
        if (isPast(word)) {
            return Optional.of(word);
        }
        var base = base(word);
        var unclear = nouns.contains(base) && !OBJECT.matcher(next).matches();
        return unclear ? Optional.empty() : Optional.ofNullable(pasts.get(base));
    }

    boolean isPast(String word) {
        return irregularPasts.contains(word)
                || word.endsWith("ed")
                        && word.length() >= SHORTEST_PAST
                        && !adjectives.contains(word);
    }

    /// Whether the word is a verb of the third person ("manages").
    boolean isThirdPerson(String word) {
        return !pasts.containsKey(word) && pasts.containsKey(base(word));
    }

    private String base(String word) {
        if (pasts.containsKey(word) || !word.endsWith("s")) {
            return word;
        }
        var stem = word.substring(0, word.length() - 1);
        if (pasts.containsKey(stem)) {
            return stem;
        }
        if (stem.endsWith("ie")) {
            return stem.substring(0, stem.length() - 2) + "y";
        }
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : word;
    }
}
