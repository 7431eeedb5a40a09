package io.skillsync.billing.payment;

import java.net.URI;
import java.time.Instant;

/// The payment provider's page for one purchase.
///
/// @param expiresAt after which a new one is needed
public record Checkout(URI page, Instant expiresAt) {}
