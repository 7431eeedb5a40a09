package io.skillsync.aicore.labelling;

import io.skillsync.aicore.embedding.EmbeddingModel;
import java.util.List;

/// What a small BERT has learned: the vectors of word pieces and of positions, and its layers.
///
/// @param model which model this is; what was learned on top of one fits no other
/// @param pieces one row per word piece, in steps
/// @param positions one row per position, the constant type of segment added
/// @param norm scaling behind the sum of both
public record EncoderWeights(
        EmbeddingModel model, Steps pieces, float[][] positions, Norm norm, List<Layer> layers) {
    public static final int WIDTH = 384;

    /// Numbers of one byte: `(value - zero) * size`.
    public record Steps(byte[] values, int zero, float size) {
        public int rows() {
            return values.length / WIDTH;
        }

        public float[] row(int row) {
            var numbers = new float[WIDTH];
            for (var i = 0; i < WIDTH; i++) {
                numbers[i] = ((values[row * WIDTH + i] & 0xFF) - zero) * size;
            }
            return numbers;
        }
    }

    public record Norm(float[] weights, float[] bias) {}

    /// @param attention queries, keys and values side by side
    public record Layer(
            Affine attention, Affine attended, Norm first, Affine inner, Affine outer, Norm last) {}

    /// The vector of a piece at a position, not scaled yet.
    public float[] embedded(int piece, int position) {
        var row = pieces.row(piece);
        for (var i = 0; i < WIDTH; i++) {
            row[i] += positions[position][i];
        }
        return row;
    }
}
