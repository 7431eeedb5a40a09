package io.skillsync.aicore.embedding;

import io.skillsync.aicore.skill.Tokens;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// An embedder for tests: every word is a fixed direction, a text the sum of its words. Texts with
/// common words are close, others are not, and nothing has to be loaded.
public final class WordBagEmbedder implements Embedder {
    private final EmbeddingModel model;
    private final int seed;

    private final Map<String, double[]> directions = new ConcurrentHashMap<>();

    public WordBagEmbedder() {
        this("word-bag", "0");
    }

    /// Another model: other directions and another hash.
    ///
    /// @param digit fills the hash
    public WordBagEmbedder(String id, String digit) {
        this.model = new EmbeddingModel(id, digit.repeat(64));
        this.seed = Integer.parseInt(digit);
    }

    @Override
    public Embedding embed(String text) {
        var sum = new double[Embedding.DIMENSIONS];
        for (var word : Tokens.folded(text)) {
            var direction = directions.computeIfAbsent(word, this::direction);
            for (var i = 0; i < sum.length; i++) {
                sum[i] += direction[i];
            }
        }
        var square = 1e-9;
        for (var part : sum) {
            square += part * part;
        }
        var vector = new float[sum.length];
        for (var i = 0; i < sum.length; i++) {
            vector[i] = (float) (sum[i] / Math.sqrt(square));
        }
        return new Embedding(vector, model.id(), model.sha256());
    }

    private double[] direction(String word) {
        var random = new SplittableRandom(word.hashCode() + seed);
        return random.doubles(Embedding.DIMENSIONS, -0.5, 0.5).toArray();
    }

    @Override
    public EmbeddingModel model() {
        return model;
    }
}
