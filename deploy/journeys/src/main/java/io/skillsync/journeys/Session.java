package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Somebody signed in. Tokens are renewed shortly before they expire, by one thread at a time: a
/// refresh token can be used once.
public final class Session implements Supplier<String> {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final SignIn signIn;
    private String access;
    private String refresh;
    private Instant expiry;

    private Session(SignIn signIn, JsonNode tokens) {
        this.signIn = signIn;
        take(tokens);
    }

    public static Session of(Surroundings surroundings, String email, String password) {
        var signIn = new SignIn(surroundings);
        return new Session(signIn, signIn.as(email, password));
    }

    /// A valid access token.
    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(expiry.minus(MARGIN))) take(signIn.refresh(refresh));
        return access;
    }

    private void take(JsonNode tokens) {
        access = tokens.path("access_token").asText();
        refresh = tokens.path("refresh_token").asText();
        expiry = Instant.now().plusSeconds(tokens.path("expires_in").asLong());
    }
}
