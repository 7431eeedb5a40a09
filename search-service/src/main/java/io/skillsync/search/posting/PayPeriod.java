package io.skillsync.search.posting;

import java.math.BigDecimal;

/// What one payment is for. A year holds 52 weeks of 5 days of 8 hours.
public enum PayPeriod {
    HOURLY(2080),
    DAILY(260),
    WEEKLY(52),
    MONTHLY(12),
    YEARLY(1);

    private final BigDecimal perYear;

    PayPeriod(int perYear) {
        this.perYear = BigDecimal.valueOf(perYear);
    }

    BigDecimal yearly(BigDecimal amount) {
        return amount.multiply(perYear);
    }
}
