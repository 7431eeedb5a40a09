package io.skillsync.aicore.labelling;

/// The share of a normal distribution below a value, by formula 26.2.17 of Abramowitz and Stegun,
/// with an error below 7.5e-8.
final class NormalShare {
    private static final double SLOPE = 0.2316419;
    private static final double[] TERMS = {
        0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429
    };
    private static final double HEIGHT = 1 / Math.sqrt(2 * Math.PI);

    private NormalShare() {}

    static double below(double value) {
        var distance = Math.abs(value);
        var step = 1 / (1 + SLOPE * distance);
        var sum = 0.0;
        for (var i = TERMS.length - 1; i >= 0; i--) {
            sum = (sum + TERMS[i]) * step;
        }
        var above = HEIGHT * StrictMath.exp(-distance * distance / 2) * sum;
        return value < 0 ? above : 1 - above;
    }
}
