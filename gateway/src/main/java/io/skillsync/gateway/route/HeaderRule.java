package io.skillsync.gateway.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Which headers end at the door. Hop-by-hop headers speak of one connection only; identity headers
/// could make a service believe that somebody has been checked already; forwarding headers are
/// written anew from what the gateway itself has seen.
public final class HeaderRule {
    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade");

    private static final Set<String> CLAIMS =
            Set.of(
                    "forwarded",
                    "remote-user",
                    "x-real-ip",
                    "x-client-ip",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method-override",
                    "x-http-method",
                    "x-method-override",
                    "x-client-cert");

    private static final List<String> CLAIM_PREFIXES =
            List.of(
                    "x-forwarded-",
                    "x-user",
                    "x-auth",
                    "x-remote-",
                    "x-skillsync-",
                    "x-consumer-",
                    "x-internal-",
                    "ce_",
                    "ce-");

    private HeaderRule() {}

    /// True for what a client may not tell a service.
    public static boolean claimsIdentity(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return CLAIMS.contains(name) || CLAIM_PREFIXES.stream().anyMatch(name::startsWith);
    }

    /// True for what concerns one connection only; `Transfer-Encoding` is left to the HTTP codec.
    public static boolean hopByHop(String header) {
        return HOP_BY_HOP.contains(header.toLowerCase(Locale.ROOT));
    }

    /// The headers that a `Connection` header names as belonging to this connection.
    public static Stream<String> namedBy(String connection) {
        return Arrays.stream(connection.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    /// What a `Connection` header must not be able to take away: without these a request would be
    /// read differently, or as somebody else's.
    public static boolean framesTheMessage(String header) {
        return Set.of("content-length", "transfer-encoding", "host", "authorization")
                .contains(header.toLowerCase(Locale.ROOT));
    }

    /// What a service may not tell a browser, because the door decides it.
    public static boolean decidedHere(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("access-control-")
                || name.equals("server")
                || name.equals("x-powered-by");
    }
}
