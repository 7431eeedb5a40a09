package io.skillsync.search.posting;

import io.skillsync.kernel.Invalid;
import java.math.BigDecimal;
import java.util.Optional;

/// Yearly pay that somebody looks for: a posting fits when its range overlaps this one. With a
/// currency, amounts are converted into each posting's own; without one they are compared as they
/// are. A posting that tells no pay never fits.
public record PayFilter(
        Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> currency) {
    public PayFilter {
        min.ifPresent(amount -> notNegative("payMin", amount));
        max.ifPresent(amount -> notNegative("payMax", amount));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0)
            throw new Invalid("payMin", "search.pay-range", "The lowest pay is above the highest.");
    }

    public boolean narrows() {
        return min.isPresent() || max.isPresent();
    }

    private static void notNegative(String field, BigDecimal amount) {
        if (amount.signum() < 0)
            throw new Invalid(field, "search.pay-negative", "Pay is never negative.");
    }
}
