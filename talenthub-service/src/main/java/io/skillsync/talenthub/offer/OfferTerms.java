package io.skillsync.talenthub.offer;

import io.skillsync.kernel.Invalid;
import io.skillsync.talenthub.posting.PayPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/// What is offered.
///
/// @param amount what is paid per period, in `currency` of ISO 4217
/// @param startDate the first day of work; null where it is left open
/// @param expiresAt until when it can be accepted; null where there is no end
/// @param note anything else, in words; may be empty
public record OfferTerms(
        String title,
        BigDecimal amount,
        String currency,
        PayPeriod period,
        LocalDate startDate,
        Instant expiresAt,
        String note) {
    public OfferTerms {
        if (title.isBlank())
            throw new Invalid("title", "offer.title-blank", "An offer names what it is for.");
        if (amount.signum() < 0)
            throw new Invalid("amount", "offer.amount-negative", "Pay is never negative.");
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency)))
            throw new Invalid("currency", "offer.currency", "This currency is not known.");
    }

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    void requireTime(Instant now) {
        if (expired(now))
            throw new Invalid(
                    "expiresAt", "offer.expires-in-past", "The end of an offer lies ahead.");
    }

    OfferTerms wordless() {
        return new OfferTerms(title, amount, currency, period, startDate, expiresAt, "");
    }
}
