package io.skillsync.aicore.labelling;

import java.util.Arrays;
import java.util.List;

/// Ranks skills by how likely a sentence asks for them, named or not. A label's score is its
/// closeness to the nearest window of the sentence, plus a part of its closeness to the sentence as
/// a whole, plus shared words. The weights were set once on a few job-post sentences where the
/// result is flat around them; there is nothing else to learn.
public final class SkillRanker {
    /// The whole sentence tells which of two equally near labels fits the context.
    private static final double WHOLE = 0.5;

    /// A window that is near many labels ("experience with") is near none in particular: part of
    /// its mean closeness to its nearest labels is taken off.
    private static final double COMMONPLACE = 0.4;

    private static final int NEAREST = 10;
    private static final double SHARED_WORDS = 0.35;

    private final LabelIndex index;

    public SkillRanker(LabelIndex index) {
        this.index = index;
    }

    /// The labels that fit best, best first; blocking.
    public List<ScoredLabel> rank(String sentence, int limit) {
        var windows = SentenceWindows.of(sentence);
        if (windows.getFirst().isBlank()) {
            return List.of();
        }
        var scores = index.sharedWords(sentence);
        for (var label = 0; label < scores.length; label++) {
            scores[label] *= SHARED_WORDS;
        }
        var closest = new double[scores.length];
        for (var voice = 0; voice < index.voices(); voice++) {
            var closeness = index.closeness(voice, windows);
            vote(scores, closeness, index.voice(voice).weight());
            if (voice == 0) {
                nearest(closest, closeness);
            }
        }
        return index.best(scores, closest, limit);
    }

    private static void vote(double[] scores, float[][] closeness, double weight) {
        var best = new double[scores.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (var window : closeness) {
            var taken = COMMONPLACE * meanOfNearest(window, NEAREST);
            for (var label = 0; label < best.length; label++) {
                best[label] = Math.max(best[label], window[label] - taken);
            }
        }
        for (var label = 0; label < best.length; label++) {
            scores[label] += weight * (best[label] + WHOLE * closeness[0][label]);
        }
    }

    private static void nearest(double[] closest, float[][] closeness) {
        Arrays.fill(closest, -1);
        for (var window : closeness) {
            for (var label = 0; label < closest.length; label++) {
                closest[label] = Math.max(closest[label], window[label]);
            }
        }
    }

    static double meanOfNearest(float[] closeness, int count) {
        var best = new float[Math.min(count, closeness.length)];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (var value : closeness) {
            if (value > best[0]) {
                insert(best, value);
            }
        }
        var sum = 0.0;
        for (var value : best) {
            sum += value;
        }
        return sum / best.length;
    }

    /// Replaces the least of an ascending array and keeps it ascending.
    private static void insert(float[] ascending, float value) {
        var place = 1;
        while (place < ascending.length && ascending[place] < value) {
            ascending[place - 1] = ascending[place];
            place++;
        }
        ascending[place - 1] = value;
    }
}
