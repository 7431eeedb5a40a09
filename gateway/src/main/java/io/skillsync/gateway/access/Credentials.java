package io.skillsync.gateway.access;

import io.skillsync.gateway.Rejection;
import java.util.List;
import java.util.Optional;

/// Reads the bearer token out of a request's `Authorization` headers.
public final class Credentials {
    private static final String SCHEME = "Bearer ";

    /// A token of the realm has about 1.5 kB; what is longer is no token.
    private static final int MAX_LENGTH = 8 << 10;

    private Credentials() {}

    /// The token, or empty where there is no `Authorization` header at all. Two headers, another
    /// scheme or an empty token are refused: guessing which one a service would read is not for us.
    public static Optional<String> bearer(List<String> authorization) {
        if (authorization.isEmpty()) return Optional.empty();
        var value = authorization.getFirst();
        boolean bearer = value.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (authorization.size() > 1 || !bearer)
            throw invalid("One Authorization header with a bearer token is expected.");
        var token = value.substring(SCHEME.length()).strip();
        if (token.length() > MAX_LENGTH || !looksLikeJwt(token))
            throw invalid("This is not an access token.");
        return Optional.of(token);
    }

    /// Three parts of base64url: everything else is refused before anybody is asked about it.
    private static boolean looksLikeJwt(String token) {
        int dots = 0;
        for (int at = 0; at < token.length(); at++) {
            char c = token.charAt(at);
            if (c == '.') dots++;
            else if (c > 'z' || !Character.isLetterOrDigit(c) && c != '-' && c != '_') return false;
        }
        return dots == 2 && !token.startsWith(".") && !token.endsWith(".") && !token.contains("..");
    }

    private static Rejection invalid(String detail) {
        return Rejection.unauthenticated("token.invalid", detail);
    }
}
