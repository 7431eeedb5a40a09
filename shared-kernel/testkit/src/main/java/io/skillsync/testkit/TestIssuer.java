package io.skillsync.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/// A small OpenID provider on loopback that signs what a test asks for; the real Keycloak is used
/// in journeys.
final class TestIssuer {
    private final KeyPair keys;
    private final HttpServer server;

    TestIssuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new IllegalStateException("The test issuer cannot start.", impossible);
        }
        server.createContext(
                "/realms/skillsync/.well-known/openid-configuration",
                exchange -> answer(exchange, configuration()));
        server.createContext("/realms/skillsync/jwks", exchange -> answer(exchange, keySet()));
        server.createContext(
                "/realms/skillsync/token", exchange -> answer(exchange, serviceToken()));
        server.start();
    }

    String url() {
        return "http://localhost:%d/realms/skillsync".formatted(server.getAddress().getPort());
    }

    String privateKey() {
        return Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded());
    }

    void stop() {
        server.stop(0);
    }

    private String configuration() {
        return """
        {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token","authorization_endpoint":"%1$s/auth"}\
        """
                .formatted(url());
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s"}]}\
        """
                .formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private String serviceToken() {
        var token =
                Jwt.issuer(url())
                        .subject("00000000-0000-7000-8000-000000000001")
                        .expiresIn(300)
                        .jws()
                        .keyId("test")
                        .sign(keys.getPrivate());
        return """
        {"access_token":"%s","token_type":"Bearer","expires_in":300}\
        """
                .formatted(token);
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
