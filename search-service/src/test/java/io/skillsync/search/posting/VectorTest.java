package io.skillsync.search.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Invalid;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorTest {
    @Test
    void a_vector_has_384_numbers() {
        assertThat(new Vector(Collections.nCopies(384, 1f), "m").values()).hasSize(384);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_points_nowhere_cannot_be_made(List<Float> values) {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new Vector(values, "m"));
    }

    static Stream<List<Float>> impossible() {
        return Stream.of(
                List.of(),
                Collections.nCopies(383, 1f),
                Collections.nCopies(384, 0f),
                Collections.nCopies(384, Float.NaN),
                Collections.nCopies(384, (Float) null));
    }
}
