package io.skillsync.aicore.embedding;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a text what must not count: the person's name, words that tell gender or age, names
/// of schools. What is left says the same about the work.
public final class BlindText {
    private static final int SHORTEST_NAME = 2;

    private static final List<Replacement> GENDER_AND_AGE =
            List.of(
                    new Replacement("\\b(?:mr|mrs|ms|miss|mister|madam)\\b\\.?", ""),
                    new Replacement("\\b(?:he|she)\\s+(?=(?:is|has|was|does)\\b)", "they "),
                    new Replacement("\\b(?:he|she)\\b", "they"),
                    new Replacement("\\b(?:him)\\b", "them"),
                    new Replacement("\\b(?:his|hers|her)\\b", "their"),
                    new Replacement("\\b(?:himself|herself)\\b", "themselves"),
                    new Replacement(
                            "\\b(?:man|woman|male|female|gentleman|lady|father|mother|husband|wife)\\b",
                            "person"),
                    new Replacement("\\b(?:aged?|age:)\\s*\\d{2}\\b", ""),
                    new Replacement("\\b\\d{2}[\\s-]years?[\\s-]old\\b", ""),
                    new Replacement("\\b(?:born|date of birth|dob)\\b[^,;.\\n]*", ""));

    private record Replacement(Pattern pattern, String by) {
        Replacement(String pattern, String by) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), by);
        }
    }

    private final List<Pattern> names;

    /// @param names names of the person and of schools, as they are written: "will" stays where a
    ///   Will is taken out
    public BlindText(Collection<String> names) {
        this.names =
                names.stream()
                        .map(String::strip)
                        .filter(name -> name.length() >= SHORTEST_NAME)
                        .distinct()
                        .sorted((left, right) ->
                                left.length() != right.length()
                                        ? Integer.compare(right.length(), left.length())
                                        : left.compareTo(right))
                        .map(name ->
                                Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])"
                                                + Pattern.quote(name)
                                                + "(?:'s|’s)?(?![\\p{L}\\p{N}])"))
                        .toList();
    }

    public String of(String text) {
        var blind = text;
        for (var name : names) {
            blind = name.matcher(blind).replaceAll(Matcher.quoteReplacement(" "));
        }
        for (var replacement : GENDER_AND_AGE) {
            blind = replacement.pattern().matcher(blind).replaceAll(replacement.by());
        }
        return blind.replaceAll("\\s+", " ").strip();
    }
}
