package io.skillsync.aicore.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Views of a text that comparisons need.
final class Wording {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wording() {}

    /// Lower case without accents; `ß` and the like stay.
    static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 0x7F) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }

    /// Letters and digits only, lower case without accents.
    static String squashed(String text) {
        return NO_LETTER.matcher(plain(text)).replaceAll("");
    }

    /// The words of a text, lower case without accents.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : NO_LETTER.split(plain(text))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static int count(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : SPACE.split(stripped).length;
    }

    static String oneSpaced(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /// True where the text has letters and all that have a case are capitals.
    static boolean allCapitals(String text) {
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1;
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    static boolean startsUpper(String text) {
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0))
                        || Character.isTitleCase(text.codePointAt(0)));
    }
}
