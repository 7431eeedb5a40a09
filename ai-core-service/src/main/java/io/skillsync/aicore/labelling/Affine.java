package io.skillsync.aicore.labelling;

import java.util.Arrays;
import java.util.Optional;

/// `x · weights + bias`, with weights of one byte as the distribution has them.
///
/// @param steps input by input, each with all outputs
/// @param sizes the size of a step, per output
public record Affine(byte[] steps, float[] sizes, float[] bias) {
    public Affine {
        if (bias.length == 0 || sizes.length != bias.length || steps.length % bias.length != 0) {
            throw new IllegalArgumentException(
                    "%d weights of %d sizes do not belong to %d outputs."
                            .formatted(steps.length, sizes.length, bias.length));
        }
    }

    public int inputs() {
        return steps.length / bias.length;
    }

    public int outputs() {
        return bias.length;
    }

    /// The weights as numbers.
    public float[] weights() {
        var weights = new float[steps.length];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = steps[i] * sizes[i % sizes.length];
        }
        return weights;
    }

    /// Maps with the same inputs as one, their outputs side by side.
    public static Affine beside(Affine... parts) {
        var outputs = Arrays.stream(parts).mapToInt(Affine::outputs).sum();
        var inputs = parts[0].inputs();
        var together =
                new Affine(new byte[inputs * outputs], new float[outputs], new float[outputs]);
        var offset = 0;
        for (var part : parts) {
            var width = part.outputs();
            for (var i = 0; i < inputs; i++) {
                System.arraycopy(
                        part.steps, i * width, together.steps, i * outputs + offset, width);
            }
            System.arraycopy(part.sizes, 0, together.sizes, offset, width);
            System.arraycopy(part.bias, 0, together.bias, offset, width);
            offset += width;
        }
        return together;
    }

    /// Every row mapped.
    float[][] of(float[][] rows) {
        var results = new float[rows.length][outputs()];
        Products.add(rows, inputs(), this::fetch, results);
        for (var result : results) {
            for (var j = 0; j < result.length; j++) {
                result[j] = result[j] * sizes[j] + bias[j];
            }
        }
        return results;
    }

    /// Every row mapped, with what was learned on top.
    float[][] of(float[][] rows, Optional<LowRank> learned) {
        var results = of(rows);
        learned.ifPresent(more -> more.addTo(results, rows));
        return results;
    }

    private void fetch(int input, float[] target) {
        var offset = input * target.length;
        for (var j = 0; j < target.length; j++) {
            target[j] = steps[offset + j];
        }
    }
}
