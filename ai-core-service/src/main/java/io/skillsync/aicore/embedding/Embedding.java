package io.skillsync.aicore.embedding;

import io.skillsync.kernel.Invalid;
import java.util.Arrays;

/// A vector of 384 numbers with length one, and the model that made it.
public record Embedding(float[] vector, String model, String modelHash) {
    public static final int DIMENSIONS = 384;

    public Embedding {
        if (vector.length != DIMENSIONS) {
            throw new Invalid(
                    "vector",
                    "embedding.dimensions",
                    "A vector has %d numbers.".formatted(DIMENSIONS));
        }
        vector = vector.clone();
    }

    @Override
    public float[] vector() {
        return vector.clone();
    }

    /// The cosine of the angle between two texts, -1 to 1; both vectors have length one, so it is
    /// their product. Summed in one fixed order, so that it is the same to the last bit wherever it
    /// is computed.
    public double closeness(Embedding other) {
        if (!modelHash.equals(other.modelHash)) {
            throw new Invalid(
                    "vector",
                    "embedding.other-model",
                    "Vectors of different models cannot be compared.");
        }
        var sum = 0.0;
        for (var i = 0; i < DIMENSIONS; i++) {
            sum += (double) vector[i] * other.vector[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that
                && modelHash.equals(that.modelHash)
                && model.equals(that.model)
                && Arrays.equals(vector, that.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }

    @Override
    public String toString() {
        return "Embedding[%s, %s, %s …]".formatted(model, modelHash, vector[0]);
    }
}
