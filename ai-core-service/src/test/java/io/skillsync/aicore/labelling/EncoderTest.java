package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.labelling.adapter.out.BgeEmbedder;
import io.skillsync.aicore.labelling.adapter.out.DjlWordPieces;
import io.skillsync.aicore.labelling.adapter.out.OnnxWeights;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final List<String> WORDS = List.of("bake", "bread", "and", "pastry");

    @Test
    void reads_as_the_runtime_of_the_model_does() {
        var weights = OnnxWeights.bge();
        try (var pieces = DjlWordPieces.bge();
                var runtime = BgeEmbedder.load(1)) {
            var read = SpanWords.of(WORDS, pieces).pieces();
            var hints = new float[read.length][EncoderWeights.WIDTH];
            var first = new Encoder(weights, List.of()).states(read, hints)[0];
            // The runtime rounds to bytes between the layers, so the two agree closely only.
            assertThat(
                            scaled(first, weights.model())
                                    .closeness(runtime.embed(String.join(" ", WORDS))))
                    .isGreaterThan(0.98);
        }
    }

    private static Embedding scaled(float[] state, EmbeddingModel model) {
        var square = 0.0;
        for (var value : state) {
            square += (double) value * value;
        }
        var vector = new float[state.length];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (state[i] / Math.sqrt(square));
        }
        return new Embedding(vector, model.id(), model.sha256());
    }

    @Test
    void more_cannot_be_learned_than_there_are_layers() {
        var weights = OnnxWeights.bge();
        var many = Collections.nCopies(13, SpanModel.shipped().adaptations().getFirst());
        assertThatThrownBy(() -> new Encoder(weights, many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12");
    }
}
