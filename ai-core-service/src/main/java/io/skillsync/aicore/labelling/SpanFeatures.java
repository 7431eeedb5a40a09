package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the tagger sees of a token beside its vector: words, stems, beginnings, endings and shapes
/// of the token and its neighbours, as hashes. Shared by the tagger and its training, so a change
/// here needs a new training run.
public final class SpanFeatures {
    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Z_]+>");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}+#]+$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final List<String> ENDINGS =
            List.of("ing", "ed", "es", "s", "ment", "tion", "er");
    private static final int LONGEST_AFFIX = 4;
    private static final int SHORTEST_STEM = 4;

    /// Offset and factor of the 32-bit FNV-1a hash.
    private static final int FNV_OFFSET = 0x811C9DC5;

    private static final int FNV_PRIME = 0x01000193;

    private final List<String> tokens;
    private final List<String> words;
    private final List<String> shapes;

    private SpanFeatures(List<String> tokens) {
        this.tokens = tokens;
        this.words = tokens.stream().map(SpanFeatures::word).toList();
        this.shapes = tokens.stream().map(SpanFeatures::shape).toList();
    }

    /// The hashed features of every token.
    public static int[][] of(List<String> tokens) {
        var sentence = new SpanFeatures(tokens);
        var features = new int[tokens.size()][];
        for (var i = 0; i < features.length; i++) {
            features[i] = sentence.at(i).stream().mapToInt(SpanFeatures::hash).toArray();
        }
        return features;
    }

    private List<String> at(int i) {
        var found = new ArrayList<String>();
        found.add("b");
        aboutWords(i, found);
        aboutShapes(i, found);
        found.add("at=" + (i == 0 ? "0" : i == 1 ? "1" : i == tokens.size() - 1 ? "e" : "m"));
        found.add("size=" + (tokens.size() < 4 ? tokens.size() : tokens.size() < 8 ? 5 : 9));
        if (i <= 1) {
            found.add("first" + i + shapes.get(i));
        }
        return found;
    }

    private void aboutWords(int i, List<String> found) {
        var word = wordAt(i);
        var before = wordAt(i - 1);
        var after = wordAt(i + 1);
        found.add("w=" + word);
        found.add("-1=" + before);
        found.add("+1=" + after);
        found.add("-2=" + wordAt(i - 2));
        found.add("+2=" + wordAt(i + 2));
        found.add("-1w=" + before + "|" + word);
        found.add("w+1=" + word + "|" + after);
        found.add("-2-1=" + wordAt(i - 2) + "|" + before);
        found.add("+1+2=" + after + "|" + wordAt(i + 2));
        found.add("st=" + stem(word));
        found.add("st-1=" + stem(before));
        found.add("st+1=" + stem(after));
        for (var length = 1; length <= LONGEST_AFFIX && length < word.length(); length++) {
            found.add("end=" + ending(word, length));
            found.add("begin=" + word.substring(0, length));
        }
        if (before.length() > 3) {
            found.add("end-1=" + ending(before, 3));
        }
        if (after.length() > 3) {
            found.add("end+1=" + ending(after, 3));
        }
        if (before.length() > 2 && word.length() > 2) {
            found.add("ends=" + ending(before, 2) + ending(word, 2));
        }
    }

    private void aboutShapes(int i, List<String> found) {
        found.add("sh=" + shapes.get(i));
        found.add("sh-1=" + shapeAt(i - 1));
        found.add("sh+1=" + shapeAt(i + 1));
        found.add("sh3=" + shapeAt(i - 1) + shapes.get(i) + shapeAt(i + 1));
    }

    private String wordAt(int i) {
        return i < 0 ? "^" : i >= words.size() ? "$" : words.get(i);
    }

    private String shapeAt(int i) {
        return i < 0 ? "^" : i >= shapes.size() ? "$" : shapes.get(i);
    }

    /// Lower case, digits as 9, without punctuation at the edges; placeholders stay.
    private static String word(String token) {
        if (PLACEHOLDER.matcher(token).matches()) {
            return token;
        }
        var lower = DIGIT.matcher(token.toLowerCase(Locale.ROOT)).replaceAll("9");
        var bare = EDGES.matcher(lower).replaceAll("");
        return bare.isEmpty() ? lower : bare;
    }

    /// `X` for a run of capitals, `x` of small letters, `9` of digits: "Node.js" is Xx.x.
    private static String shape(String token) {
        var shape = new StringBuilder();
        for (var c : token.toCharArray()) {
            var kind =
                    Character.isUpperCase(c)
                            ? 'X'
                            : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '9' : c;
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static String stem(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String ending(String word, int length) {
        return word.substring(word.length() - length);
    }

    private static int hash(String feature) {
        var hash = FNV_OFFSET;
        for (var i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
        }
        // Spreads the last characters over all bits.
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
