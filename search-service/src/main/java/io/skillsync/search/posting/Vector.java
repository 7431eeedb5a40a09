package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.util.List;

/// The meaning of a text as a direction in 384 dimensions. Only vectors of one model can be
/// compared.
///
/// @param model hash of the model that made it, as ai-core names it
public record Vector(List<Float> values, String model) {
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
        if (model == null || model.isBlank())
            throw new Invalid(
                    "modelHash", "search.vector-model", "A vector names the model that made it.");
        values = List.copyOf(values);
    }
}
