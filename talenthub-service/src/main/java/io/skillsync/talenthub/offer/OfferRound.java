package io.skillsync.talenthub.offer;

import io.skillsync.talenthub.organization.UserId;
import java.time.Instant;

/// One set of terms in a negotiation.
///
/// @param number 1 for the first terms
public record OfferRound(int number, OfferTerms terms, UserId by, Instant at) {
    /// The same without the words, which may name a person.
    OfferRound wordless() {
        return new OfferRound(number, terms.wordless(), by, at);
    }
}
