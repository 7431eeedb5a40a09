package io.skillsync.aicore.labelling;

/// What was learned on top of a matrix, as the product of a narrow and a wide one.
///
/// @param inputs how many numbers go in
/// @param down input by input, as many numbers as the rank
/// @param up one row of all outputs per rank
public record LowRank(int inputs, float[] down, float[] up) {
    public LowRank {
        if (inputs < 1 || down.length % inputs != 0 || up.length % rank(inputs, down) != 0) {
            throw new IllegalArgumentException(
                    "%d and %d numbers are no matrices over %d inputs."
                            .formatted(down.length, up.length, inputs));
        }
    }

    public int rank() {
        return rank(inputs, down);
    }

    private static int rank(int inputs, float[] down) {
        return Math.max(1, down.length / inputs);
    }

    void addTo(float[][] results, float[][] rows) {
        var narrow = new float[rows.length][rank()];
        Products.add(rows, inputs, copied(down), narrow);
        Products.add(narrow, rank(), copied(up), results);
    }

    private static Products.Weights copied(float[] matrix) {
        return (input, target) ->
                System.arraycopy(matrix, input * target.length, target, 0, target.length);
    }
}
