package io.skillsync.service.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The person whose token the request carries.
@RequestScoped
public class Caller {
    private final JsonWebToken token;

    @Inject
    Caller(JsonWebToken token) {
        this.token = token;
    }

    /// The account's id, the same in every service. Reading it also names the person as the one who
    /// acts.
    public UUID id() {
        try {
            var id = UUID.fromString(token.getSubject());
            ActingPerson.is(id);
            return id;
        } catch (IllegalArgumentException | NullPointerException malformed) {
            throw new AuthenticationFailedException("The token names no account.", malformed);
        }
    }

    public Optional<String> name() {
        return claim(Claims.full_name.name()).or(() -> claim("name"));
    }

    public Optional<String> email() {
        return claim(Claims.email.name());
    }

    public boolean emailVerified() {
        return token.claim(Claims.email_verified)
                .map(Object::toString)
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    private Optional<String> claim(String name) {
        return token.<Object>claim(name).map(Object::toString).filter(text -> !text.isBlank());
    }
}
