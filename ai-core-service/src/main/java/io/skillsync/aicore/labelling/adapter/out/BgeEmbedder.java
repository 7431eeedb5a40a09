package io.skillsync.aicore.labelling.adapter.out;

import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;

/// The quantised bge-small-en-v1.5: the state of the first token, scaled to length one. It is the
/// second voice beside the model that the stored vectors come from, and its vectors are never
/// stored with those.
public final class BgeEmbedder implements Embedder, AutoCloseable {
    private final DjlTokenStates states;

    private BgeEmbedder(DjlTokenStates states) {
        this.states = states;
    }

    /// @param parallel how many texts may be embedded at the same time
    public static BgeEmbedder load(int parallel) {
        return new BgeEmbedder(DjlTokenStates.load(ShippedModel.BGE, parallel));
    }

    @Override
    public Embedding embed(String text) {
        var first = states.of(text);
        var vector = new float[Embedding.DIMENSIONS];
        var square = 0.0;
        for (var i = 0; i < vector.length; i++) {
            square += (double) first[i] * first[i];
        }
        var length = Math.sqrt(square);
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (first[i] / length);
        }
        return new Embedding(vector, model().id(), model().sha256());
    }

    @Override
    public EmbeddingModel model() {
        return states.name();
    }

    @Override
    public void close() {
        states.close();
    }
}
