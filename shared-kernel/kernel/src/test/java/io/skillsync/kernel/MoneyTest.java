package io.skillsync.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void the_same_amount_is_the_same_money_however_it_is_written() {
        assertThat(Money.of("12.50", "EUR"))
                .isEqualTo(Money.of("12.5", "EUR"))
                .isNotEqualTo(Money.of("12.5", "USD"));
    }

    @Test
    void money_is_never_negative() {
        assertThatThrownBy(() -> Money.of("-1", "EUR")).isInstanceOf(Invalid.class);
    }
}
