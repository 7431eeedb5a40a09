package io.skillsync.gateway.access.adapter.out;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.skillsync.gateway.Rejection;
import io.skillsync.gateway.access.Token;
import io.skillsync.gateway.access.Tokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;

/// Checks tokens with the keys that the identity provider publishes.
@ApplicationScoped
class OidcTokens implements Tokens {
    private final TenantIdentityProvider provider;

    OidcTokens(TenantIdentityProvider provider) {
        this.provider = provider;
    }

    @Override
    public Uni<Token> check(String token) {
        return provider.authenticate(new AccessTokenCredential(token))
                .map(OidcTokens::read)
                .onFailure()
                .transform(OidcTokens::refusal);
    }

    private static Token read(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt && jwt.getSubject() != null)
            return new Token(jwt.getSubject(), Instant.ofEpochSecond(jwt.getExpirationTime()));
        throw Rejection.unauthenticated("token.invalid", "This access token names nobody.");
    }

    private static Throwable refusal(Throwable failure) {
        if (failure instanceof Rejection) return failure;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJwtException invalid && invalid.hasExpired())
                return Rejection.unauthenticated("token.expired", "This access token has expired.");
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException || cause instanceof java.io.IOException)
                return Rejection.unavailable(
                        "identity.unavailable", "Sign-in cannot be checked at the moment.", 5);
        }
        return Rejection.unauthenticated("token.invalid", "This access token does not hold.");
    }
}
