package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A sentence as the encoder reads it: the pieces of its words between two marks.
///
/// @param pieces all pieces, in order
/// @param shapes of the word that each piece belongs to
/// @param firsts where each word's first piece stands
public record SpanWords(int[] pieces, WordShape[] shapes, int[] firsts) {
    /// The marks of all models of this kind.
    private static final int SENTENCE = 101;

    private static final int END = 102;

    /// Nothing that a person writes as one word has more.
    private static final int MOST_OF_A_WORD = 16;

    private static final int MOST = 510;

    /// What exceeds the encoder's positions is left out; its words are judged by the end mark.
    public static SpanWords of(List<String> words, WordPieces known) {
        var pieces = new ArrayList<Integer>(List.of(SENTENCE));
        var shapes = new ArrayList<WordShape>(List.of(WordShape.NONE));
        var firsts = new int[words.size()];
        for (var word = 0; word < firsts.length; word++) {
            firsts[word] = pieces.size();
            var shape = WordShape.of(words.get(word));
            var room = Math.min(MOST_OF_A_WORD, MOST - pieces.size());
            for (var piece :
                    Arrays.stream(known.of(plain(words.get(word)))).limit(room).toArray()) {
                pieces.add(piece);
                shapes.add(shape);
            }
        }
        pieces.add(END);
        shapes.add(WordShape.NONE);
        return new SpanWords(
                pieces.stream().mapToInt(Integer::intValue).toArray(),
                shapes.toArray(WordShape[]::new),
                firsts);
    }

    /// `<ORGANIZATION>` is read as the word it is.
    private static String plain(String word) {
        return WordShape.isPlaceholder(word)
                ? word.substring(1, word.length() - 1).toLowerCase(Locale.ROOT)
                : word;
    }
}
