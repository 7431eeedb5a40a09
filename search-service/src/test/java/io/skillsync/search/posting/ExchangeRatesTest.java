package io.skillsync.search.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skillsync.kernel.Invalid;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private final ExchangeRates rates =
            ExchangeRates.parse(
                    """
                    # day,currency,units for one euro
                    2026-01-01,USD,1.25
                    2026-01-01,GBP,0.80

                    2026-07-01,USD,1.20
                    2026-07-01,GBP,0.90
                    """);

    @Test
    void an_amount_keeps_its_value_on_the_way_there_and_back() {
        var pounds = rates.convert(BigDecimal.valueOf(100), "USD", "GBP", JUNE);

        assertThat(pounds).isEqualByComparingTo("64");
        assertThat(rates.convert(pounds, "GBP", "USD", JUNE)).isEqualByComparingTo("100");
    }

    @Test
    void the_euro_is_always_known() {
        assertThat(rates.convert(BigDecimal.TEN, "EUR", "USD", JUNE)).isEqualByComparingTo("12.5");
        assertThat(rates.currencies(JUNE)).containsExactlyInAnyOrder("EUR", "USD", "GBP");
    }

    @Test
    void rates_count_from_their_day_on() {
        assertThat(rates.convert(BigDecimal.TEN, "EUR", "USD", JULY)).isEqualByComparingTo("12");
        assertThat(rates.convert(BigDecimal.TEN, "EUR", "USD", LocalDate.of(2020, 1, 1)))
                .isEqualByComparingTo("12.5");
    }

    @Test
    void an_unknown_currency_is_refused() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> rates.convert(BigDecimal.TEN, "XTS", "USD", JUNE))
                .satisfies(
                        refusal -> assertThat(refusal.code()).isEqualTo("search.currency-unknown"));
    }

    @Test
    void an_empty_table_cannot_be_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeRates.parse("# nothing"));
    }

    @Test
    void the_committed_table_has_the_same_currencies_on_every_day() throws IOException {
        try (var file = ExchangeRatesTest.class.getResourceAsStream("/exchange-rates.csv")) {
            var committed =
                    ExchangeRates.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));

            assertThat(committed.currencies(JUNE))
                    .hasSizeGreaterThan(20)
                    .isEqualTo(committed.currencies(JULY));
        }
    }
}
