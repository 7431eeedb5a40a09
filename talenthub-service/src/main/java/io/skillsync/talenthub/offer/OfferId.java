package io.skillsync.talenthub.offer;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names an offer, on both sides.
public record OfferId(UUID value) implements Identifier {}
