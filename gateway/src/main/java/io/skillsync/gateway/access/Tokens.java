package io.skillsync.gateway.access;

import io.smallrye.mutiny.Uni;

/// Checks access tokens: signature, issuer and expiry. What does not hold fails with a 401 {@link
/// io.skillsync.gateway.Rejection}; an identity provider that cannot be asked, with a 503.
public interface Tokens {
    Uni<Token> check(String token);
}
