package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.ContentHash;
import java.util.List;
import java.util.stream.IntStream;

/// A list of labels, ready to be ranked: their vectors under each voice, and their words.
public final class LabelIndex {
    private final List<String> labels;
    private final List<Voice> voices;
    private final List<LabelVectors> vectors;
    private final WordOverlap words;

    private LabelIndex(List<String> labels, List<Voice> voices, List<LabelVectors> vectors) {
        this.labels = labels;
        this.voices = voices;
        this.vectors = vectors;
        this.words = new WordOverlap(labels);
    }

    /// Embeds the labels, unless their vectors were kept. Blocking: a minute for ten thousand
    /// labels on two cores.
    ///
    /// @param voices at least one; closeness is reported in terms of the first
    public static LabelIndex of(List<String> labels, List<Voice> voices, KeptVectors kept) {
        var distinct = labels.stream().distinct().toList();
        var vectors =
                voices.stream()
                        .map(voice -> LabelVectors.of(vectorsOf(distinct, voice, kept)))
                        .toList();
        return new LabelIndex(distinct, List.copyOf(voices), vectors);
    }

    private static float[] vectorsOf(List<String> labels, Voice voice, KeptVectors kept) {
        var key =
                ContentHash.of(
                        voice.embedder().model().sha256() + "\n" + String.join("\n", labels));
        return kept.find(key)
                .orElseGet(() -> {
                    var vectors = LabelVectors.embed(labels, voice.embedder());
                    kept.keep(key, vectors);
                    return vectors;
                });
    }

    int size() {
        return labels.size();
    }

    String label(int index) {
        return labels.get(index);
    }

    int voices() {
        return voices.size();
    }

    Voice voice(int index) {
        return voices.get(index);
    }

    /// Cosines of every text (row) with every label (column) under one voice.
    float[][] closeness(int voice, List<String> texts) {
        return vectors.get(voice)
                .closeness(LabelVectors.embed(texts, voices.get(voice).embedder()));
    }

    /// Shared words of a text with every label.
    double[] sharedWords(String text) {
        return words.with(text);
    }

    /// The best labels first; of equals the one that the caller's list names first.
    List<ScoredLabel> best(double[] scores, double[] closeness, int limit) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((left, right) -> Double.compare(scores[right], scores[left]))
                .limit(limit)
                .map(index -> new ScoredLabel(labels.get(index), scores[index], closeness[index]))
                .toList();
    }
}
