package io.skillsync.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifierTest {
    @Test
    void ids_sort_by_the_time_they_were_made() {
        var before = Identifier.next();
        for (var i = 0; i < 1_000; i++) {
            var next = Identifier.next();
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.toString()).isGreaterThan(before.toString());
            before = next;
        }
    }
}
