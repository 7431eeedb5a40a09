package io.skillsync.aicore.skill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts text into words the way names of skills are written: `C++`, `C#`, `.NET` and `Node.js` stay
/// whole, hyphens and blanks only separate, any other symbol is a token of its own so that a name
/// never reaches over a comma.
public final class Tokens {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u00ad]+");
    private static final int SOFT_HYPHEN = '\u00ad';

    private Tokens() {}

    public static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < text.length()) {
            var here = text.codePointAt(at);
            var next = at + Character.charCount(here);
            if (startsWord(text, at)) {
                next = endOfWord(text, at);
                tokens.add(new Token(fold(text.substring(at, next)), at, next));
            } else if (!isBlank(here) && !isHyphen(here) && !isInvisible(here)) {
                tokens.add(new Token(symbol(here), at, next));
            }
            at = next;
        }
        return tokens;
    }

    /// The folded words of a name, the key under which its spellings are equal.
    public static List<String> folded(String text) {
        return of(text).stream().map(Token::folded).toList();
    }

    /// The folded words, symbols left out.
    public static List<String> words(String text) {
        return of(text).stream().filter(Token::isWord).map(Token::folded).toList();
    }

    /// The folded words in one string.
    public static String key(String text) {
        return folded(text).stream().collect(Collectors.joining(" "));
    }

    /// A dot opens a word as in `.NET`, unless it is one of several or ends the word before it.
    private static boolean startsWord(String text, int at) {
        var here = text.codePointAt(at);
        if (isWordPart(here)) {
            return true;
        }
        return here == '.'
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1))
                && (at == 0 || text.charAt(at - 1) != '.');
    }

    private static int endOfWord(String text, int start) {
        var end = start;
        do {
            end += Character.charCount(text.codePointAt(end));
        } while (end < text.length() && goesOn(text, end));
        return end;
    }

    /// A dot joins in front of a letter or digit, a soft hyphen in front of a letter.
    private static boolean goesOn(String text, int at) {
        var here = text.codePointAt(at);
        if (here != '.' && here != SOFT_HYPHEN) {
            return isWordPart(here);
        }
        return at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter) || letter == '+' || letter == '#' || letter == '_';
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isHyphen(int letter) {
        return letter == '-' || (letter >= '\u2010' && letter <= '\u2013') || letter == '\u2212';
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    /// Apostrophes are one symbol, however they are set.
    private static String symbol(int letter) {
        return letter == '\u2019' || letter == '\u2018' ? "'" : Character.toString(letter);
    }

    private static String fold(String word) {
        var plain =
                isAscii(word)
                        ? word
                        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                                .replaceAll("");
        return singularAcronym(plain).toLowerCase(Locale.ROOT);
    }

    /// `APIs` is compared as `API`; a word in lower case keeps its s.
    private static String singularAcronym(String word) {
        var stem = word.length() - 1;
        if (stem < 2 || word.charAt(stem) != 's') {
            return word;
        }
        for (var i = 0; i < stem; i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return word;
            }
        }
        return word.substring(0, stem);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }
}
