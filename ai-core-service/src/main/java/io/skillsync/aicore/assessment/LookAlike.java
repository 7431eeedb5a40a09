package io.skillsync.aicore.assessment;

import io.skillsync.aicore.skill.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Names that give each other away: they share a word or its beginning, are spelled nearly the
/// same, or one has the initials of the other.
final class LookAlike {
    private static final int STEM = 3;
    private static final int BEGINNING = 4;
    private static final int NEAR = 2;

    private static final Set<String> JOINING =
            Set.of("and", "of", "for", "the", "in", "to", "with", "on", "as", "a");

    private LookAlike() {}

    static boolean of(String one, String other) {
        var ones = words(one);
        var others = words(other);
        return ones.stream().anyMatch(word -> others.stream().anyMatch(next -> near(word, next)))
                || letters(one).contains(letters(other))
                || letters(other).contains(letters(one))
                || isShort(one, ones, other, others)
                || distance(letters(one), letters(other)) <= NEAR;
    }

    private static List<String> words(String name) {
        return Tokens.folded(name).stream().filter(word -> !JOINING.contains(word)).toList();
    }

    /// A short form begins with the letter of the long one; that alone tells it from three others.
    private static boolean isShort(
            String one, List<String> ones, String other, List<String> others) {
        return abbreviates(letters(one), others)
                || abbreviates(letters(other), ones)
                || (acronym(one) || acronym(other))
                        && letters(one).charAt(0) == letters(other).charAt(0);
    }

    private static boolean abbreviates(String letters, List<String> words) {
        var initials = initials(words);
        return initials.length() > 1
                && (letters.startsWith(initials) || initials.startsWith(letters));
    }

    /// Such as M&A, VB6 or cGMP: more than one capital in a single word.
    static boolean acronym(String name) {
        return !name.contains(" ") && name.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean near(String word, String other) {
        if (word.equals(other)) return true;
        var shorter = Math.min(word.length(), other.length());
        return shorter >= STEM
                && (word.contains(beginning(other))
                        || other.contains(beginning(word))
                        || distance(word, other) <= NEAR - (shorter <= BEGINNING ? 1 : 0));
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), BEGINNING));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /// How many letters have to be changed, added or left out.
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) last[j] = j;
        for (var i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + same, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[other.length()];
    }
}
