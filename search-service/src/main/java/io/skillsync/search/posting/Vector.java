package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// The meaning of a text as a direction in 384 dimensions.
public record Vector(List<Float> values) {
    public static final int DIMENSIONS = 384;

    public Vector {
        if (values == null || values.size() != DIMENSIONS)
            throw new Invalid(
                    "vector",
                    "search.vector-size",
                    "A vector has %d numbers.".formatted(DIMENSIONS));
        if (values.stream().anyMatch(value -> value == null || !Float.isFinite(value)))
            throw new Invalid("vector", "search.vector-number", "A vector holds finite numbers.");
        if (values.stream().allMatch(value -> value == 0f))
            throw new Invalid("vector", "search.vector-zero", "A vector points somewhere.");
        values = List.copyOf(values);
    }
}
