package io.skillsync.careerforge.opportunity;

import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;

/// What an opening pays: an amount or a range in a currency of ISO 4217, for a period; either end
/// may be null.
public record Pay(BigDecimal min, BigDecimal max, String currency, Period period) {
    public Pay {
        if (min != null && max != null && min.compareTo(max) > 0)
            throw new Invalid(
                    "pay.max", "opportunity.pay-range", "The maximum is below the minimum.");
        if ((min != null && min.signum() < 0) || (max != null && max.signum() < 0))
            throw new Invalid("pay.min", "opportunity.pay-negative", "Pay is never negative.");
    }

    /// What one amount is paid for.
    public enum Period {
        HOURLY,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }
}
