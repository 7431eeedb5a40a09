package io.skillsync.aicore.embedding;

import io.skillsync.aicore.skill.Tokens;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// An embedder for tests: every word is a fixed direction, a text the sum of its words. Texts with
/// common words are close, others are not, and nothing has to be loaded.
public final class WordBagEmbedder implements Embedder {
    private static final EmbeddingModel MODEL = new EmbeddingModel("word-bag", "0".repeat(64));

    private final Map<String, double[]> directions = new ConcurrentHashMap<>();

    @Override
    public Embedding embed(String text) {
        var sum = new double[Embedding.DIMENSIONS];
        for (var word : Tokens.folded(text)) {
            var direction = directions.computeIfAbsent(word, WordBagEmbedder::direction);
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
        return new Embedding(vector, MODEL.id(), MODEL.sha256());
    }

    private static double[] direction(String word) {
        var random = new SplittableRandom(word.hashCode());
        return random.doubles(Embedding.DIMENSIONS, -0.5, 0.5).toArray();
    }

    @Override
    public EmbeddingModel model() {
        return MODEL;
    }
}
