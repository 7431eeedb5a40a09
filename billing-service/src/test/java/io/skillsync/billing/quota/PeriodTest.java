package io.skillsync.billing.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void the_last_second_of_november_is_november() {
        assertThat(Period.of(Instant.parse("2026-11-30T23:59:59.999Z")).firstDay())
                .isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void the_first_of_december_is_december() {
        assertThat(Period.of(Instant.parse("2026-12-01T00:00:00Z")))
                .isEqualTo(Period.starting(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void december_renews_in_the_next_year() {
        assertThat(Period.of(Instant.parse("2026-12-31T12:00:00Z")).renewsAt())
                .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }
}
