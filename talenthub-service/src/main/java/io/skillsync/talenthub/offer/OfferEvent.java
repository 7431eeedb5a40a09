package io.skillsync.talenthub.offer;

/// What has happened to an offer.
public sealed interface OfferEvent {
    OfferId offer();

    /// For the first time, or with other terms.
    record Made(OfferId offer) implements OfferEvent {}

    record Accepted(OfferId offer) implements OfferEvent {}

    record Declined(OfferId offer) implements OfferEvent {}

    record Withdrawn(OfferId offer) implements OfferEvent {}
}
