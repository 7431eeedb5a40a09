package io.skillsync.aicore.drafting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns a line of a resume into a clause that its owner can say: "Led the migration" becomes "I
/// led the migration", "Manage a team" becomes "I managed a team". Only the verb in front is
/// touched, so figures and names stay as they are.
final class FirstPerson {
    private static final int LONGEST = 38;
    private static final int SHORTEST = 3;

    private static final Map<String, String> PAST =
            Map.ofEntries(
                    Map.entry("lead", "led"),
                    Map.entry("build", "built"),
                    Map.entry("run", "ran"),
                    Map.entry("write", "wrote"),
                    Map.entry("grow", "grew"),
                    Map.entry("cut", "cut"),
                    Map.entry("drive", "drove"),
                    Map.entry("win", "won"),
                    Map.entry("teach", "taught"),
                    Map.entry("make", "made"),
                    Map.entry("take", "took"),
                    Map.entry("hold", "held"),
                    Map.entry("keep", "kept"),
                    Map.entry("sell", "sold"),
                    Map.entry("bring", "brought"),
                    Map.entry("give", "gave"),
                    Map.entry("set", "set"),
                    Map.entry("oversee", "oversaw"),
                    Map.entry("speak", "spoke"),
                    Map.entry("find", "found"),
                    Map.entry("begin", "began"),
                    Map.entry("rebuild", "rebuilt"));

    /// Verbs that resumes open with in the present, besides the irregular ones above.
    private static final Set<String> REGULAR =
            Set.of(
                    "manage",
                    "develop",
                    "create",
                    "design",
                    "implement",
                    "maintain",
                    "support",
                    "coordinate",
                    "organize",
                    "organise",
                    "provide",
                    "deliver",
                    "analyze",
                    "analyse",
                    "conduct",
                    "ensure",
                    "assist",
                    "perform",
                    "plan",
                    "prepare",
                    "train",
                    "mentor",
                    "supervise",
                    "improve",
                    "reduce",
                    "increase",
                    "optimize",
                    "optimise",
                    "operate",
                    "collaborate",
                    "monitor",
                    "evaluate",
                    "establish",
                    "launch",
                    "negotiate",
                    "research",
                    "test",
                    "architect",
                    "own",
                    "automate",
                    "deploy",
                    "configure",
                    "administer",
                    "serve",
                    "handle",
                    "review",
                    "present",
                    "produce",
                    "publish",
                    "advise",
                    "consult",
                    "contribute",
                    "facilitate",
                    "guide",
                    "install",
                    "repair",
                    "inspect");

    /// Words that end like a past tense and are none.
    private static final Set<String> NO_VERBS =
            Set.of(
                    "experienced",
                    "skilled",
                    "based",
                    "advanced",
                    "certified",
                    "distributed",
                    "motivated",
                    "dedicated",
                    "detailed",
                    "related",
                    "embedded",
                    "limited",
                    "united",
                    "need",
                    "speed",
                    "seed",
                    "feed",
                    "indeed",
                    "shared",
                    "licensed",
                    "qualified",
                    "talented",
                    "varied",
                    "hundred",
                    "integrated",
                    "automated",
                    "applied",
                    "used",
                    "hired",
                    "exceed",
                    "proceed",
                    "wanted",
                    "unlimited");

    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:he|she|his|her|him|they|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("^(?:I|I['’](?:m|ve|d))\\s.*");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I|me|my|mine|we|our|us)\\b");
    private static final Set<String> IRREGULAR_PAST = Set.copyOf(PAST.values());

    private FirstPerson() {}

    /// A clause from "I" on, without a full stop; empty where the line is none that its owner could
    /// say.
    static Optional<String> clause(String line) {
        var bare = bare(line);
        var words = Sentences.words(bare);
        if (words < SHORTEST || words > LONGEST || OF_ANOTHER.matcher(bare).find()) {
            return Optional.empty();
        }
        if (OWN.matcher(bare).matches()) {
            return Optional.of(bare);
        }
        if (FIRST.matcher(bare).find()) {
            return Optional.empty();
        }
        var space = bare.indexOf(' ');
        var verb = bare.substring(0, space).toLowerCase(Locale.ROOT);
        if (verb.endsWith("ly")) {
            return clause(bare.substring(space + 1))
                    .map(clause -> "I " + verb + clause.substring(1));
        }
        return past(verb).map(past -> "I " + past + bare.substring(space));
    }

    private static Optional<String> past(String verb) {
        if (PAST.containsKey(verb)) {
            return Optional.of(PAST.get(verb));
        }
        if (IRREGULAR_PAST.contains(verb)
                || (verb.endsWith("ed") && verb.length() > 4 && !NO_VERBS.contains(verb))) {
            return Optional.of(verb);
        }
        if (!REGULAR.contains(verb)) {
            return Optional.empty();
        }
        if (verb.endsWith("e")) {
            return Optional.of(verb + "d");
        }
        return Optional.of(verb.equals("plan") ? "planned" : verb + "ed");
    }

    /// A line that reads as the name of an outcome, such as "25,000+ downloads of the book": nobody
    /// acts in it. A bare list of names is none.
    static Optional<String> outcome(String line) {
        var bare = bare(line);
        var words = Sentences.words(bare);
        var plain =
                Stream.of(bare.split("\\s+"))
                        .filter(word -> word.matches("\\p{Ll}{2,}[,;]?"))
                        .count();
        var fits = words > SHORTEST && words <= LONGEST / 2 && plain >= SHORTEST;
        return fits && !OF_ANOTHER.matcher(bare).find() && !FIRST.matcher(bare).find()
                ? Optional.of(bare)
                : Optional.empty();
    }

    /// The line without what marks it as an item of a list and without a full stop.
    static String bare(String line) {
        return line.strip().replaceFirst("^[•·*>–-]\\s+", "").replaceFirst("[.;,]+$", "").strip();
    }
}
