package io.skillsync.benchmarks;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import io.skillsync.aicore.embedding.adapter.out.DjlEmbedder;
import io.skillsync.benchmarks.Turns.Side;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// P9: texts that the service embeds per second of processor time, against langchain4j's default
/// model, the same network unquantised. Also whether a text's bits depend on what was embedded
/// around it, and how near the vectors are to the unquantised ones.
final class EmbeddingBenchmark {
    private static final int PAIRS = 7;
    private static final int TEXTS = 400;
    private static final long SEED = 20261128;

    private EmbeddingBenchmark() {}

    public static void main(String[] args) throws Exception {
        try (var ours = DjlEmbedder.load(1)) {
            var rival = new AllMiniLmL6V2EmbeddingModel();
            var texts = new Texts(SEED);
            var shortOnes = texts.sentences(TEXTS);
            var mixed = texts.mixed(TEXTS);
            System.out.println("model " + ours.model().id() + " against langchain4j fp32");
            compare("short texts", ours, rival, shortOnes);
            compare("mixed lengths", ours, rival, mixed);
            bits(ours, mixed);
            closeness("short texts", ours, rival, shortOnes);
            closeness("mixed lengths", ours, rival, mixed);
        }
    }

    private static void compare(
            String what, DjlEmbedder ours, EmbeddingModel rival, List<String> texts)
            throws Exception {
        var segments = texts.stream().map(TextSegment::from).toList();
        Side own =
                () -> {
                    texts.forEach(ours::embed);
                    return texts.size();
                };
        Side other = () -> rival.embedAll(segments).content().size();
        Turns.take(PAIRS, own, other).print(what, "ours", "fp32", "texts");
    }

    /// The same texts in another order, and among others.
    private static void bits(DjlEmbedder ours, List<String> texts) {
        var before = texts.stream().map(text -> ours.embed(text).vector()).toList();
        var order = new java.util.ArrayList<Integer>();
        for (var i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(SEED));
        var same = 0;
        for (var i : order) {
            same += Arrays.equals(before.get(i), ours.embed(texts.get(i)).vector()) ? 1 : 0;
        }
        System.out.printf("bits the same in another order: %d of %d%n", same, texts.size());
    }

    private static void closeness(
            String what, DjlEmbedder ours, EmbeddingModel rival, List<String> texts) {
        var cosines =
                texts.stream()
                        .mapToDouble(text ->
                                cosine(
                                        ours.embed(text).vector(),
                                        rival.embed(text).content().vector()))
                        .summaryStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-24s cosine to fp32 mean %.4f, least %.4f%n",
                what,
                cosines.getAverage(),
                cosines.getMin());
    }

    private static double cosine(float[] a, float[] b) {
        var product = 0.0;
        var squareA = 0.0;
        var squareB = 0.0;
        for (var i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            squareA += a[i] * a[i];
            squareB += b[i] * b[i];
        }
        return product / Math.sqrt(squareA * squareB);
    }
}
