package io.skillsync.aicore.labelling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A linear chain over the tags of one span type: outside, begin, inside. The score of a tag
/// sequence is the sum of its transitions and of each token's weights; the best one is found
/// exactly (Viterbi).
public final class SpanLayer {
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;

    /// The tag before the first token; a row of the transitions only.
    public static final int START = 3;

    public static final int TAGS = 3;

    private static final double IMPOSSIBLE = -1e9;

    private final float[][] transitions;
    private final float[][] dense;
    private final int[] features;
    private final byte[] weights;
    private final float step;

    /// @param transitions from each tag and from START (rows) to each tag
    /// @param dense weights of each dimension of a token's vector for each tag
    /// @param features hashes in ascending order
    /// @param weights three per feature, in units of `step`
    public SpanLayer(
            float[][] transitions, float[][] dense, int[] features, byte[] weights, float step) {
        this.transitions = transitions;
        this.dense = dense;
        this.features = features;
        this.weights = weights;
        this.step = step;
    }

    /// Whether a tag may follow another: nothing is inside that did not begin.
    public static boolean follows(int tag, int previous) {
        return tag != INSIDE || previous == BEGIN || previous == INSIDE;
    }

    /// The best tag of each token.
    ///
    /// @param vectors scaled as the layer was trained
    int[] tags(int[][] found, float[][] vectors) {
        var length = found.length;
        var best = new double[length][TAGS];
        var from = new int[length][TAGS];
        for (var i = 0; i < length; i++) {
            var emission = emission(found[i], vectors[i]);
            for (var tag = 0; tag < TAGS; tag++) {
                best[i][tag] =
                        emission[tag] + (i == 0 ? enter(START, tag, 0) : step(best, from, i, tag));
            }
        }
        var tags = new int[length];
        for (var i = length - 1; i >= 0; i--) {
            tags[i] = i == length - 1 ? highest(best[i]) : from[i + 1][tags[i + 1]];
        }
        return tags;
    }

    private double step(double[][] best, int[][] from, int i, int tag) {
        var score = Double.NEGATIVE_INFINITY;
        for (var previous = 0; previous < TAGS; previous++) {
            var reached = enter(previous, tag, best[i - 1][previous]);
            if (reached > score) {
                score = reached;
                from[i][tag] = previous;
            }
        }
        return score;
    }

    private double enter(int previous, int tag, double before) {
        return follows(tag, previous) ? before + transitions[previous][tag] : IMPOSSIBLE;
    }

    private double[] emission(int[] found, float[] vector) {
        var scores = new double[TAGS];
        for (var feature : found) {
            var at = Arrays.binarySearch(features, feature);
            for (var tag = 0; at >= 0 && tag < TAGS; tag++) {
                scores[tag] += step * weights[at * TAGS + tag];
            }
        }
        for (var d = 0; d < vector.length; d++) {
            for (var tag = 0; tag < TAGS; tag++) {
                scores[tag] += vector[d] * dense[d][tag];
            }
        }
        return scores;
    }

    private static int highest(double[] scores) {
        var highest = 0;
        for (var tag = 1; tag < TAGS; tag++) {
            highest = scores[tag] > scores[highest] ? tag : highest;
        }
        return highest;
    }

    static List<Span> spans(int[] tags, SpanType type) {
        var spans = new ArrayList<Span>();
        var start = -1;
        for (var i = 0; i <= tags.length; i++) {
            var tag = i < tags.length ? tags[i] : OUTSIDE;
            if (start >= 0 && tag != INSIDE) {
                spans.add(new Span(start, i, type));
                start = -1;
            }
            if (tag == BEGIN) {
                start = i;
            }
        }
        return spans;
    }

    void write(DataOutput out) throws IOException {
        SpanModel.writeRows(out, transitions);
        SpanModel.writeRows(out, dense);
        out.writeFloat(step);
        out.writeInt(features.length);
        for (var feature : features) {
            out.writeInt(feature);
        }
        out.write(weights);
    }

    static SpanLayer read(DataInput in) throws IOException {
        var transitions = SpanModel.readRows(in);
        var dense = SpanModel.readRows(in);
        var step = in.readFloat();
        var features = new int[in.readInt()];
        for (var i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        var weights = new byte[features.length * TAGS];
        in.readFully(weights);
        return new SpanLayer(transitions, dense, features, weights, step);
    }
}
