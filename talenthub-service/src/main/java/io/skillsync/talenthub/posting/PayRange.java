package io.skillsync.talenthub.posting;

import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;
import java.util.Currency;

/// What a posting pays, from `min` to `max` per period.
///
/// @param currency of ISO 4217
public record PayRange(BigDecimal min, BigDecimal max, String currency, PayPeriod period) {
    public PayRange {
        if (min.signum() < 0)
            throw new Invalid("pay.min", "posting.pay-negative", "Pay is never negative.");
        if (min.compareTo(max) > 0)
            throw new Invalid(
                    "pay.min", "posting.pay-order", "The lowest pay is not above the highest.");
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency)))
            throw new Invalid(
                    "pay.currency", "posting.pay-currency", "This currency is not known.");
    }
}
