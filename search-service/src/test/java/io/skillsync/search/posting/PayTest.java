package io.skillsync.search.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTest {
    @ParameterizedTest
    @CsvSource({"HOURLY, 41600", "DAILY, 5200", "WEEKLY, 1040", "MONTHLY, 240", "YEARLY, 20"})
    void twenty_a_period_is_so_much_a_year(PayPeriod period, BigDecimal yearly) {
        var pay = new Pay(amount("20"), Optional.empty(), "EUR", period);

        assertThat(pay.yearlyMin()).contains(yearly);
    }

    @Test
    void of_an_open_range_the_one_end_stands_for_both() {
        assertThat(new Pay(amount("20"), Optional.empty(), "EUR", PayPeriod.YEARLY).yearlyMax())
                .isEqualTo(amount("20"));
        assertThat(new Pay(Optional.empty(), amount("30"), "EUR", PayPeriod.YEARLY).yearlyMin())
                .isEqualTo(amount("30"));
    }

    @Test
    void a_filter_whose_lowest_is_above_its_highest_is_refused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new PayFilter(amount("2"), amount("1"), Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("payMin"));
    }

    @Test
    void a_filter_is_never_negative() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new PayFilter(Optional.empty(), amount("-1"), Optional.empty()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("payMax"));
    }

    @Test
    void a_filter_without_an_amount_narrows_nothing() {
        assertThat(new PayFilter(Optional.empty(), Optional.empty(), Optional.of("EUR")).narrows())
                .isFalse();
        assertThat(new PayFilter(amount("1"), Optional.empty(), Optional.empty()).narrows())
                .isTrue();
    }

    private static Optional<BigDecimal> amount(String text) {
        return Optional.of(new BigDecimal(text));
    }
}
