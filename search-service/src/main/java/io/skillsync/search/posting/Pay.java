package io.skillsync.search.posting;

import java.math.BigDecimal;
import java.util.Optional;

/// What a posting offers, in its own currency (ISO 4217) and period; either end may be open.
public record Pay(
        Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, PayPeriod period) {

    /// The lowest offer as a yearly amount; of an open range the end that there is.
    public Optional<BigDecimal> yearlyMin() {
        return min.or(() -> max).map(period::yearly);
    }

    /// The highest offer as a yearly amount; of an open range the end that there is.
    public Optional<BigDecimal> yearlyMax() {
        return max.or(() -> min).map(period::yearly);
    }
}
