package io.skillsync.talenthub.offer.adapter.in;

import io.skillsync.talenthub.offer.Offer;
import io.skillsync.talenthub.offer.OfferRound;
import io.skillsync.talenthub.offer.OfferState;
import io.skillsync.talenthub.offer.OfferTerms;
import io.skillsync.talenthub.posting.PayPeriod;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What is said about offers over HTTP.
public final class OfferBodies {
    private OfferBodies() {}

    /// What is offered.
    ///
    /// @param amount what is paid per period, in `currency` of ISO 4217
    /// @param expiresAt until when it can be accepted; no end where it is left out
    public record OfferBody(
            @NotBlank @Size(max = 255) String title,
            @NotNull @Digits(integer = 10, fraction = 4) BigDecimal amount,
            @NotNull @Size(min = 3, max = 3) String currency,
            @NotNull PayPeriod period,
            LocalDate startDate,
            Instant expiresAt,
            @Size(max = 4_000) String note) {
        OfferTerms terms() {
            return new OfferTerms(
                    title.strip(),
                    amount,
                    currency,
                    period,
                    startDate,
                    expiresAt,
                    Objects.requireNonNullElse(note, ""));
        }
    }

    /// One set of terms in a negotiation; the last one counts.
    public record OfferRoundView(
            int number,
            String title,
            BigDecimal amount,
            String currency,
            PayPeriod period,
            LocalDate startDate,
            Instant expiresAt,
            String note,
            UUID by,
            Instant at) {
        static OfferRoundView of(OfferRound round) {
            var terms = round.terms();
            return new OfferRoundView(
                    round.number(),
                    terms.title(),
                    terms.amount(),
                    terms.currency(),
                    terms.period(),
                    terms.startDate(),
                    terms.expiresAt(),
                    terms.note(),
                    round.by().value(),
                    round.at());
        }
    }

    /// An offer as the hiring team sees it.
    ///
    /// @param answer the seeker's words when declining
    public record OfferView(
            UUID id,
            UUID applicationId,
            UUID organizationId,
            UUID seekerId,
            OfferState state,
            List<OfferRoundView> rounds,
            String answer,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static OfferView of(Offer offer) {
            return new OfferView(
                    offer.id().value(),
                    offer.application().value(),
                    offer.organization().value(),
                    offer.seeker().value(),
                    offer.state(),
                    offer.rounds().stream().map(OfferRoundView::of).toList(),
                    offer.answer(),
                    offer.version().number(),
                    offer.version().createdAt(),
                    offer.version().updatedAt());
        }
    }

    /// Offers, the latest first.
    public record OfferList(List<OfferView> items) {
        static OfferList of(List<Offer> offers) {
            return new OfferList(offers.stream().map(OfferView::of).toList());
        }
    }
}
