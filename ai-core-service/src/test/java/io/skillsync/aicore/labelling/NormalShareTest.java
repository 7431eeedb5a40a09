package io.skillsync.aicore.labelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalShareTest {
    @Test
    void agrees_with_the_printed_tables() {
        assertThat(NormalShare.below(0)).isCloseTo(0.5, within(1e-7));
        assertThat(NormalShare.below(1)).isCloseTo(0.8413447, within(1e-7));
        assertThat(NormalShare.below(-1.96)).isCloseTo(0.0249979, within(1e-7));
        assertThat(NormalShare.below(9)).isEqualTo(1);
    }
}
