package io.skillsync.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/// An identity provider as far as a resource server sees one: a discovery document, keys, and a way
/// for tests to have a token signed, rightly or wrongly.
final class StandInIdentity implements AutoCloseable {
    private final HttpServer server;
    private final KeyPair key = rsa();
    private final KeyPair foreignKey = rsa();

    StandInIdentity() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/realm/.well-known/openid-configuration", e -> answer(e, discovery()));
        server.createContext("/realm/keys", e -> answer(e, keys()));
        server.createContext("/token", e -> answer(e, token(e.getRequestURI().getQuery())));
        server.start();
    }

    String issuer() {
        return base() + "/realm";
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String discovery() {
        return """
        {"issuer":"%1$s","jwks_uri":"%1$s/keys","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/t"}\
        """
                .formatted(issuer());
    }

    private String keys() {
        var open = (RSAPublicKey) key.getPublic();
        return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"k1","n":"%s","e":"%s"}]}\
        """
                .formatted(
                        base64(open.getModulus().toByteArray()),
                        base64(open.getPublicExponent().toByteArray()));
    }

    /// `subject`, `seconds` to live, and `kind`: good, foreign-issuer, foreign-key or none.
    private String token(String query) {
        var parts = query.split("&");
        var subject = parts[0];
        var expiry = Instant.now().getEpochSecond() + Long.parseLong(parts[1]);
        var kind = parts[2];
        var issuer = kind.equals("foreign-issuer") ? "https://elsewhere.example/realm" : issuer();
        var head =
                kind.equals("none") ? "{\"alg\":\"none\"}" : "{\"alg\":\"RS256\",\"kid\":\"k1\"}";
        var claims =
                """
                {"iss":"%s","sub":"%s","exp":%d,"iat":%d,"aud":["careerforge"],"typ":"Bearer"}\
                """
                        .formatted(issuer, subject, expiry, expiry - 600);
        var signed =
                base64(head.getBytes(StandardCharsets.UTF_8))
                        + "."
                        + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + signature(signed, kind.equals("foreign-key") ? foreignKey : key);
    }

    private static String signature(String text, KeyPair with) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(with.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return base64(signature.sign());
        } catch (java.security.GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        var trimmed = java.util.Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(trimmed);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
