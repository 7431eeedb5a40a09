package io.skillsync.aicore.labelling;

import java.util.regex.Pattern;

/// How a word is written. The encoder reads small letters only; what capitals and digits say is
/// told to it beside.
public enum WordShape {
    /// Belongs to no word.
    NONE,
    SMALL,
    CAPITALISED,
    CAPITALS,
    /// "DevOps", "iOS".
    MIXED,
    LETTERS_AND_DIGITS,
    SIGNS,
    PLACEHOLDER,
    ONE_CAPITAL,
    NUMBER;

    private static final Pattern HIDDEN = Pattern.compile("<[A-Z_]+>");
    private static final Pattern CAPITAL_LATER = Pattern.compile(".*\\p{Ll}.*\\p{Lu}.*");

    public static WordShape of(String word) {
        if (isPlaceholder(word)) {
            return PLACEHOLDER;
        }
        var letters = word.codePoints().anyMatch(Character::isLetter);
        if (word.codePoints().anyMatch(Character::isDigit)) {
            return letters ? LETTERS_AND_DIGITS : NUMBER;
        }
        return letters ? ofLetters(word) : SIGNS;
    }

    private static WordShape ofLetters(String word) {
        var first = Character.isUpperCase(word.codePointAt(0));
        if (word.codePoints().noneMatch(Character::isUpperCase)) {
            return SMALL;
        }
        if (word.codePoints().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c))) {
            return word.length() == 1 ? ONE_CAPITAL : CAPITALS;
        }
        return first && !CAPITAL_LATER.matcher(word).matches() ? CAPITALISED : MIXED;
    }

    /// What was taken out of a text and named by its kind: `<ORGANIZATION>`.
    static boolean isPlaceholder(String word) {
        return HIDDEN.matcher(word).matches();
    }
}
