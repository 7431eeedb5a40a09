package io.skillsync.aicore.labelling;

import java.util.ArrayList;
import java.util.List;

/// A linear chain over the tags of one span type: outside, begin, inside. The score of a tag
/// sequence is the sum of each word's and of the steps from tag to tag; the best one is found
/// exactly (Viterbi).
public final class TagChain {
    public static final int OUTSIDE = 0;
    public static final int BEGIN = 1;
    public static final int INSIDE = 2;
    public static final int TAGS = 3;

    private static final double IMPOSSIBLE = -1e9;

    private final float[] start;
    private final float[][] steps;

    /// @param start what each tag scores at the first word
    /// @param steps from each tag (rows) to each tag
    public TagChain(float[] start, float[][] steps) {
        this.start = start;
        this.steps = steps;
    }

    /// Whether a tag may follow another: nothing is inside that did not begin.
    public static boolean follows(int tag, int previous) {
        return tag != INSIDE || previous != OUTSIDE;
    }

    float[] start() {
        return start;
    }

    float[][] steps() {
        return steps;
    }

    /// The best tag of each word.
    ///
    /// @param scores one row per word, one column per tag
    public int[] tags(float[][] scores) {
        var best = new double[scores.length][TAGS];
        var from = new int[scores.length][TAGS];
        for (var i = 0; i < scores.length; i++) {
            for (var tag = 0; tag < TAGS; tag++) {
                best[i][tag] = scores[i][tag] + (i == 0 ? first(tag) : reach(best, from, i, tag));
            }
        }
        var tags = new int[scores.length];
        for (var i = scores.length - 1; i >= 0; i--) {
            tags[i] = i == scores.length - 1 ? highest(best[i]) : from[i + 1][tags[i + 1]];
        }
        return tags;
    }

    private double first(int tag) {
        return follows(tag, OUTSIDE) ? start[tag] : IMPOSSIBLE;
    }

    private double reach(double[][] best, int[][] from, int i, int tag) {
        var score = Double.NEGATIVE_INFINITY;
        for (var previous = 0; previous < TAGS; previous++) {
            var reached =
                    follows(tag, previous)
                            ? best[i - 1][previous] + steps[previous][tag]
                            : IMPOSSIBLE;
            if (reached > score) {
                score = reached;
                from[i][tag] = previous;
            }
        }
        return score;
    }

    private static int highest(double[] scores) {
        var highest = 0;
        for (var tag = 1; tag < TAGS; tag++) {
            highest = scores[tag] > scores[highest] ? tag : highest;
        }
        return highest;
    }

    public static List<Span> spans(int[] tags, int offset, SpanType type) {
        var spans = new ArrayList<Span>();
        var start = -1;
        for (var i = 0; i <= tags.length; i++) {
            var tag = i < tags.length ? tags[i] : OUTSIDE;
            if (start >= 0 && tag != INSIDE) {
                spans.add(new Span(offset + start, offset + i, type));
                start = -1;
            }
            if (tag == BEGIN) {
                start = i;
            }
        }
        return spans;
    }
}
