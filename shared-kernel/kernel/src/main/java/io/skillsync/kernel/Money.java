package io.skillsync.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in a currency of ISO 4217, never negative.
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        if (amount.signum() < 0)
            throw new Invalid("amount", "money.negative", "An amount of money is never negative.");
        amount = amount.stripTrailingZeros();
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
