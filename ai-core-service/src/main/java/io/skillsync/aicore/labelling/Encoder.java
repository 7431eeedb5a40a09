package io.skillsync.aicore.labelling;

import static io.skillsync.aicore.labelling.EncoderWeights.WIDTH;

import java.util.List;
import java.util.Optional;

/// Reads the pieces of one sentence in each other's light: the layers of a small BERT with what was
/// learned on top of them. Plain arithmetic in a fixed order: the same sentence gives the same bits
/// everywhere.
public final class Encoder {
    private static final int HEADS = 12;
    private static final int HEAD_WIDTH = WIDTH / HEADS;
    private static final float SCORE_SCALE = (float) (1 / Math.sqrt(HEAD_WIDTH));
    private static final float NORM_FLOOR = 1e-12f;

    private final EncoderWeights weights;
    private final List<Adaptation> adaptations;

    /// What was learned on top of one layer.
    public record Adaptation(LowRank attention, LowRank attended, LowRank inner, LowRank outer) {}

    /// @param adaptations of the last layers; those before are as the model has them
    Encoder(EncoderWeights weights, List<Adaptation> adaptations) {
        if (adaptations.size() > weights.layers().size()) {
            throw new IllegalArgumentException(
                    "What was learned belongs to %d layers, the encoder has %d."
                            .formatted(adaptations.size(), weights.layers().size()));
        }
        this.weights = weights;
        this.adaptations = adaptations;
    }

    /// The state of each piece behind the last layer.
    ///
    /// @param hints added to the states before the first layer that was adapted
    float[][] states(int[] pieces, float[][] hints) {
        var states = new float[pieces.length][];
        for (var i = 0; i < pieces.length; i++) {
            states[i] = weights.embedded(pieces[i], i);
        }
        states = normed(states, weights.norm());
        var kept = weights.layers().size() - adaptations.size();
        for (var i = 0; i < weights.layers().size(); i++) {
            var layer = weights.layers().get(i);
            if (i == kept) {
                added(states, hints);
            }
            states =
                    i < kept
                            ? layer(states, layer, Optional.empty())
                            : layer(states, layer, Optional.of(adaptations.get(i - kept)));
        }
        return states;
    }

    private static float[][] layer(
            float[][] states, EncoderWeights.Layer layer, Optional<Adaptation> learned) {
        var seen = attended(layer.attention().of(states, learned.map(Adaptation::attention)));
        var attended = layer.attended().of(seen, learned.map(Adaptation::attended));
        var between = normed(added(attended, states), layer.first());
        var inner = gated(layer.inner().of(between, learned.map(Adaptation::inner)));
        var outer = layer.outer().of(inner, learned.map(Adaptation::outer));
        return normed(added(outer, between), layer.last());
    }

    /// @param rows queries, keys and values of every piece, side by side
    private static float[][] attended(float[][] rows) {
        var seen = new float[rows.length][WIDTH];
        var shares = new float[rows.length];
        for (var head = 0; head < HEADS; head++) {
            var offset = head * HEAD_WIDTH;
            for (var i = 0; i < rows.length; i++) {
                share(rows, i, offset, shares);
                for (var j = 0; j < rows.length; j++) {
                    for (var k = 0; k < HEAD_WIDTH; k++) {
                        seen[i][offset + k] += shares[j] * rows[j][2 * WIDTH + offset + k];
                    }
                }
            }
        }
        return seen;
    }

    /// How much a piece looks at each other one; one in sum.
    private static void share(float[][] rows, int i, int offset, float[] shares) {
        var highest = Float.NEGATIVE_INFINITY;
        for (var j = 0; j < rows.length; j++) {
            var score = 0f;
            for (var k = 0; k < HEAD_WIDTH; k++) {
                score += rows[i][offset + k] * rows[j][WIDTH + offset + k];
            }
            shares[j] = score * SCORE_SCALE;
            highest = Math.max(highest, shares[j]);
        }
        var sum = 0f;
        for (var j = 0; j < shares.length; j++) {
            shares[j] = (float) StrictMath.exp(shares[j] - highest);
            sum += shares[j];
        }
        for (var j = 0; j < shares.length; j++) {
            shares[j] /= sum;
        }
    }

    private static float[][] added(float[][] rows, float[][] others) {
        for (var row = 0; row < rows.length; row++) {
            for (var i = 0; i < WIDTH; i++) {
                rows[row][i] += others[row][i];
            }
        }
        return rows;
    }

    private static float[][] normed(float[][] rows, EncoderWeights.Norm norm) {
        for (var row : rows) {
            var mean = 0.0;
            for (var value : row) {
                mean += value;
            }
            mean /= WIDTH;
            var spread = 0.0;
            for (var value : row) {
                spread += (value - mean) * (value - mean);
            }
            var scale = 1 / Math.sqrt(spread / WIDTH + NORM_FLOOR);
            for (var i = 0; i < WIDTH; i++) {
                row[i] = (float) ((row[i] - mean) * scale) * norm.weights()[i] + norm.bias()[i];
            }
        }
        return rows;
    }

    private static float[][] gated(float[][] rows) {
        for (var row : rows) {
            for (var i = 0; i < row.length; i++) {
                row[i] = (float) (row[i] * NormalShare.below(row[i]));
            }
        }
        return rows;
    }
}
