package io.skillsync.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void versions_are_the_same_when_their_numbers_are() {
        assertThat(new Version(3, Instant.EPOCH, Instant.EPOCH))
                .isEqualTo(new Version(3))
                .hasSameHashCodeAs(new Version(3));
        assertThat(new Version(3)).isNotEqualTo(new Version(4));
    }

    @Test
    void the_next_version_is_one_more_and_keeps_when_it_began() {
        var next = new Version(1, Instant.EPOCH, Instant.EPOCH).next();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.createdAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void an_expectation_that_does_not_hold_is_stale() {
        assertThatCode(() -> new Version(2).check(Version.Expected.exactly(2)))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Version(2).check(Version.Expected.ANY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Version(2).check(Version.Expected.exactly(1)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.expectedByCaller()).isTrue())
                .hasMessageContaining("version is 2");
        assertThat(Stale.overtaken().expectedByCaller()).isFalse();
    }

    @Test
    void a_version_is_never_negative() {
        assertThatThrownBy(() -> new Version(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
