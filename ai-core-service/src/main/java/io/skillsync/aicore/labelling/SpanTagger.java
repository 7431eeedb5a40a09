package io.skillsync.aicore.labelling;

import static io.skillsync.aicore.labelling.EncoderWeights.WIDTH;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds where a sentence mentions skills and knowledge; blocking, and the same for the same
/// sentence, bit for bit. Takes any number of sentences at a time.
public final class SpanTagger {
    /// What is longer is read in parts.
    public static final int MAX_WORDS = 100;

    private final SpanModel model;
    private final Encoder encoder;
    private final WordPieces pieces;

    public SpanTagger(SpanModel model, EncoderWeights weights, WordPieces pieces) {
        if (!model.encoder().equals(weights.model())) {
            throw new IllegalArgumentException(
                    "The span model was trained on another %s than this %s: train it again."
                            .formatted(model.encoder().id(), weights.model().id()));
        }
        this.model = model;
        this.encoder = new Encoder(weights, model.adaptations());
        this.pieces = pieces;
    }

    /// @param tokens words and punctuation of one sentence, as they are written
    /// @return in the order of their beginnings
    public List<Span> tag(List<String> tokens) {
        var spans = new ArrayList<Span>();
        for (var from = 0; from < tokens.size(); from += MAX_WORDS) {
            var part = tokens.subList(from, Math.min(tokens.size(), from + MAX_WORDS));
            var scores = scores(SpanWords.of(part, pieces));
            spans.addAll(TagChain.spans(model.skill().tags(half(scores, 0)), from, SpanType.SKILL));
            spans.addAll(
                    TagChain.spans(
                            model.knowledge().tags(half(scores, TagChain.TAGS)),
                            from,
                            SpanType.KNOWLEDGE));
        }
        spans.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        return List.copyOf(spans);
    }

    /// What each word's tags score: a word is judged by its first piece.
    private float[][] scores(SpanWords words) {
        var hints = new float[words.pieces().length][];
        for (var i = 0; i < hints.length; i++) {
            hints[i] = model.shapes()[words.shapes()[i].ordinal()];
        }
        var states = encoder.states(words.pieces(), hints);
        var scores = new float[words.firsts().length][];
        for (var word = 0; word < scores.length; word++) {
            scores[word] = score(states[words.firsts()[word]]);
        }
        return scores;
    }

    private float[] score(float[] state) {
        var score = model.bias().clone();
        for (var i = 0; i < WIDTH; i++) {
            for (var tag = 0; tag < score.length; tag++) {
                score[tag] += state[i] * model.head()[i][tag];
            }
        }
        return score;
    }

    private static float[][] half(float[][] scores, int from) {
        var half = new float[scores.length][TagChain.TAGS];
        for (var word = 0; word < half.length; word++) {
            System.arraycopy(scores[word], from, half[word], 0, TagChain.TAGS);
        }
        return half;
    }
}
