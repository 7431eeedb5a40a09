package io.skillsync.aicore.labelling.adapter.out;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import io.skillsync.aicore.labelling.WordPieces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/// The word pieces of a shipped model.
public final class DjlWordPieces implements WordPieces, AutoCloseable {
    /// Stands for what has no piece, such as a lone control character.
    private static final int[] UNKNOWN = {100};

    private final HuggingFaceTokenizer tokenizer;

    private DjlWordPieces(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// Those of bge-small-en-v1.5.
    public static DjlWordPieces bge() {
        try {
            var options = Map.of("padding", "false", "truncation", "false");
            var source = new ByteArrayInputStream(ShippedModel.BGE.tokenizer());
            return new DjlWordPieces(HuggingFaceTokenizer.newInstance(source, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int[] of(String word) {
        var pieces = tokenizer.encode(word, false, false).getIds();
        return pieces.length == 0
                ? UNKNOWN.clone()
                : Arrays.stream(pieces).mapToInt(Math::toIntExact).toArray();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
