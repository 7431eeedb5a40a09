package io.skillsync.aicore.labelling;

/// Sums of products in an order that depends on nothing but the input: element by element, with no
/// reduction across lanes, so that every processor finds the same bits.
final class Products {
    /// As many inputs are added at once, so that a result is fetched and stored once for all four.
    private static final int AT_ONCE = 4;

    /// Writes the weights of one input, one per output.
    interface Weights {
        void of(int input, float[] target);
    }

    private Products() {}

    /// Adds `rows · weights` to the results; each weight is fetched once for all rows.
    static void add(float[][] rows, int inputs, Weights weights, float[][] results) {
        if (rows.length == 0) {
            return;
        }
        var fetched = new float[AT_ONCE][results[0].length];
        for (var i = 0; i < inputs; i += AT_ONCE) {
            for (var k = 0; k < AT_ONCE; k++) {
                weights.of(i + k, fetched[k]);
            }
            for (var row = 0; row < rows.length; row++) {
                add(rows[row], i, fetched, results[row]);
            }
        }
    }

    private static void add(float[] row, int i, float[][] weights, float[] result) {
        var first = weights[0];
        var second = weights[1];
        var third = weights[2];
        var fourth = weights[3];
        var a = row[i];
        var b = row[i + 1];
        var c = row[i + 2];
        var d = row[i + 3];
        for (var j = 0; j < result.length; j++) {
            result[j] += a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
        }
    }
}
