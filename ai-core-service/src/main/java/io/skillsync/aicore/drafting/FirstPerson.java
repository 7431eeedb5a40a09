package io.skillsync.aicore.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Turns a line of a resume into a clause that its owner can say: "Led the migration" becomes "I
/// led the migration", "Manage a team" becomes "I managed a team". Only the verb in front is
/// touched, so figures and names stay as they are.
final class FirstPerson {
    private static final int LONGEST = 38;
    private static final int SHORTEST = 3;

    private static final Verbs VERBS = Verbs.shipped();

    private static final Pattern OF_ANOTHER =
            Pattern.compile("\\b(?:he|she|his|her|him|they|their)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("^(?:I|I['’](?:m|ve|d))\\s.*");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I|me|my|mine|we|our|us)\\b");

    /// A line without a verb of which its owner can say "I was".
    private static final Pattern STATION =
            Pattern.compile("(?:responsible|accountable) for .*|in charge of .*");

    /// Up to five words of which the last is what somebody is, and how it goes on.
    private static final Pattern CALLING =
            Pattern.compile(
                    "(?!(?:the|my|your|for|with|from|looking|seeking|aspiring to)\\b)(?:[\\p{L}][\\p{L}/&.-]*[, ]+){0,4}"
                            + "(?!(?:computer|number|order|power|after|over|under|other|customer|sensor|vendor)\\b)"
                            + "(?:\\p{Ll}{3,}(?:er|or|ist|ian|ant)|nurse|attorney|chef|analyst|physicist)"
                            + "(?:\\s+(?:with|who|that|specialising|specializing|focused|focusing|working|building|based)\\b.*)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern VOWEL =
            Pattern.compile("(?!uni|use|usa|eu|one|once)[aeiou]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPELLED_WITH_VOWEL = Pattern.compile("[AEFHILMNORSX]");

    private static final Pattern MEMBER = Pattern.compile("member of .*");
    private static final Pattern PART = Pattern.compile("(?:[;,]|\\band)\\s+(\\p{L}+)");
    private static final Pattern FIRST_WORDS =
            Pattern.compile("(\\p{L}+)([,;:]?)\\s+(?:and\\s+(\\p{L}+)\\s+)?(\\S+)(?s:.*)");

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
        var first = bare.substring(0, space).toLowerCase(Locale.ROOT);
        if (first.endsWith("ly")) {
            return clause(bare.substring(space + 1))
                    .map(clause -> "I " + first + clause.substring(1));
        }
        var small = first + bare.substring(space);
        if (STATION.matcher(small).matches()) {
            return Optional.of("I was " + small);
        }
        if (MEMBER.matcher(small).matches()) {
            return Optional.of("I was a " + small);
        }
        return told(bare);
    }

    /// The line with its verb, or its two ("lead and mentor"), in the past.
    private static Optional<String> told(String bare) {
        var words = FIRST_WORDS.matcher(bare);
        if (!words.matches() || words.group(2).matches("[;:]")) {
            return Optional.empty();
        }
        var first = words.group(1).toLowerCase(Locale.ROOT);
        var second = words.group(3);
        var next = second == null ? words.group(4) : "and";
        var past = VERBS.past(first, next);
        if (past.isEmpty() || VERBS.isThirdPerson(first) && goesOnInThirdPerson(bare)) {
            return Optional.empty();
        }
        if (second == null) {
            return Optional.of("I " + past.get() + bare.substring(words.end(1)));
        }
        var other = VERBS.past(second.toLowerCase(Locale.ROOT), words.group(4));
        return other.map(
                verb -> "I %s and %s%s".formatted(past.get(), verb, bare.substring(words.end(3))));
    }

    private static boolean goesOnInThirdPerson(String line) {
        return PART.matcher(line)
                .results()
                .anyMatch(part -> VERBS.isThirdPerson(part.group(1).toLowerCase(Locale.ROOT)));
    }

    /// "Senior engineer with 8 years in retail" becomes "I am a senior engineer with 8 years in
    /// retail"; empty where the line does not name what its owner is.
    static Optional<String> introduction(String line) {
        var bare = bare(line);
        if (Sentences.words(bare) > LONGEST
                || OF_ANOTHER.matcher(bare).find()
                || FIRST.matcher(bare).find()
                || !CALLING.matcher(bare).matches()) {
            return Optional.empty();
        }
        var first = bare.split("[^\\p{L}]", 2)[0];
        var acronym = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        var small =
                acronym ? bare : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        var vowel = (acronym ? SPELLED_WITH_VOWEL : VOWEL).matcher(small).lookingAt();
        return Optional.of("I am " + (vowel ? "an " : "a ") + small);
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
        return line.replaceAll("\\h+", " ")
                .strip()
                .replaceFirst("^[•·*>–-]\\s+", "")
                .replaceFirst("[.;,]+$", "")
                .strip();
    }
}
