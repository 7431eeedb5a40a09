package io.skillsync.gateway.access;

import io.skillsync.gateway.PathPatterns;
import io.skillsync.gateway.Rejection;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Lets a request pass or says why not, in the order that keeps refusals cheap: the address first
/// (it costs nothing to know), then the token, then the caller.
public final class Admission {
    private final Tokens tokens;
    private final KnownTokens known;
    private final Allowances allowances;
    private final Limits limits;
    private final PathPatterns publicReads;

    public Admission(
            Tokens tokens,
            KnownTokens known,
            Allowances allowances,
            Limits limits,
            PathPatterns publicReads) {
        this.tokens = tokens;
        this.known = known;
        this.allowances = allowances;
        this.limits = limits;
        this.publicReads = publicReads;
    }

    /// Takes one request from the address; throws the 429 where nothing is left.
    public Allowance fromAddress(String address) {
        return granted(allowances.take(limits.address(), address));
    }

    /// A caller whose token was checked a moment ago, without waiting; empty where the token has to
    /// be checked first.
    public Optional<Token> recognise(String raw) {
        return known.find(raw);
    }

    public Uni<Token> check(String raw) {
        return tokens.check(raw).invoke(token -> known.remember(raw, token));
    }

    /// Refuses a request without a token, except on the declared public reads.
    public void anonymous(String method, String path) {
        boolean read = method.equals("GET") || method.equals("HEAD");
        if (read && publicReads.match(path)) return;
        throw Rejection.unauthenticated("token.missing", "Sign in and send an access token.");
    }

    /// Takes one request from the caller; throws the 429 where nothing is left.
    public Allowance fromCaller(Token token, boolean upload) {
        if (upload) granted(allowances.take(limits.upload(), token.subject()));
        return granted(allowances.take(limits.caller(), token.subject()));
    }

    private static Allowance granted(Allowance allowance) {
        if (allowance.granted()) return allowance;
        throw allowance.refusal();
    }

    /// The three limits: each request of an address, each of a caller, and each upload of a caller.
    public record Limits(RateLimit address, RateLimit caller, RateLimit upload) {}
}
