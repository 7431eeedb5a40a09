package io.skillsync.aicore.labelling;

import java.util.List;

/// Finds where a sentence mentions skills and knowledge; blocking.
public final class SpanTagger {
    private final SpanModel model;
    private final TokenVectors vectors;

    public SpanTagger(SpanModel model, TokenVectors vectors) {
        if (model.dimensions() != vectors.dimensions()) {
            throw new IllegalArgumentException(
                    "The span model was trained on vectors of %d dimensions, these have %d."
                            .formatted(model.dimensions(), vectors.dimensions()));
        }
        this.model = model;
        this.vectors = vectors;
    }

    /// @param tokens words and punctuation of one sentence, as they are written
    public List<Span> tag(List<String> tokens) {
        return tokens.isEmpty() ? List.of() : model.spans(tokens, vectors.of(tokens));
    }
}
