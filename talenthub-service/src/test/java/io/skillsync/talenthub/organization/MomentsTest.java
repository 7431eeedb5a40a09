package io.skillsync.talenthub.organization;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void moments_lie_in_1970_to_9999() {
        var last = Instant.parse("9999-12-31T23:59:59Z");
        assertThatCode(() -> Moments.require("at", Instant.EPOCH)).doesNotThrowAnyException();
        assertThatCode(() -> Moments.require("at", last)).doesNotThrowAnyException();
        assertRefused(
                "moment.out-of-range", () -> Moments.require("at", Instant.EPOCH.minusNanos(1)));
        assertRefused("moment.out-of-range", () -> Moments.require("at", last.plusNanos(1)));
    }
}
