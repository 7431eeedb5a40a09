package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AffineTest {
    private static final byte[] STEPS = {1, 2, 3, 4, 5, 6, 7, -8};
    private static final Affine AFFINE =
            new Affine(STEPS, new float[] {0.5f, 2}, new float[] {1, -1});
    private static final float[][] ROWS = {{1, 0, 0, 0}, {1, 1, 1, 1}};

    @Test
    void rows_are_mapped_each_for_itself() {
        assertThat(AFFINE.inputs()).isEqualTo(4);
        assertThat(AFFINE.of(ROWS)).isDeepEqualTo(new float[][] {{1.5f, 3}, {9, 7}});
        assertThat(AFFINE.of(new float[0][])).isEmpty();
    }

    @Test
    void weights_are_steps_times_sizes() {
        assertThat(AFFINE.weights()).containsExactly(0.5f, 4, 1.5f, 8, 2.5f, 12, 3.5f, -16);
    }

    @Test
    void what_was_learned_is_added() {
        // Of rank four: the first input goes to the first output thrice, nothing else anywhere.
        var down = new float[16];
        down[0] = 3;
        var up = new float[8];
        up[0] = 1;
        var learned = Optional.of(new LowRank(4, down, up));
        assertThat(AFFINE.of(ROWS, learned)).isDeepEqualTo(new float[][] {{4.5f, 3}, {12, 7}});
    }

    @Test
    void maps_stand_side_by_side() {
        var one = new Affine(new byte[] {1, 2, 3, 4}, new float[] {1}, new float[] {5});
        assertThat(Affine.beside(AFFINE, one).of(ROWS))
                .isDeepEqualTo(new float[][] {{1.5f, 3, 6}, {9, 7, 15}});
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        assertThatThrownBy(() -> new Affine(new byte[7], new float[2], new float[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 weights");
        assertThatThrownBy(() -> new LowRank(4, new float[8], new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 inputs");
    }
}
