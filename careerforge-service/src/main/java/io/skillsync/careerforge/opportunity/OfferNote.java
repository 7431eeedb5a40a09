package io.skillsync.careerforge.opportunity;

import java.util.UUID;

/// What the seeker sees of an offer; the employer's side owns it.
///
/// @param sequence the number of the last word about it
public record OfferNote(UUID id, OfferState state, int sequence) {}
