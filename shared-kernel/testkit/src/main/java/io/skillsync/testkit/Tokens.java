package io.skillsync.testkit;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/// Access tokens as Keycloak would issue them, signed by the test issuer.
public final class Tokens {
    static final String PRIVATE_KEY = "skillsync.test.signing-key";
    private static final Set<String> ALL_SERVICES =
            Set.of("careerforge", "talenthub", "ai-core", "billing", "search");

    private Tokens() {}

    /// A person with the role that every account has.
    public static String of(UUID person) {
        return with(person, 300, ALL_SERVICES, List.of("user"));
    }

    public static String admin(UUID person) {
        return with(person, 300, ALL_SERVICES, List.of("user", "admin"));
    }

    /// Another service of the platform.
    public static String service() {
        return with(new UUID(0, 1), 300, ALL_SERVICES, List.of("service"));
    }

    public static String expired(UUID person) {
        return with(person, -120, ALL_SERVICES, List.of("user"));
    }

    /// A good token that was issued for somebody else's ears.
    public static String foreignAudience(UUID person) {
        return with(person, 300, Set.of("another-platform"), List.of("user"));
    }

    private static String with(
            UUID person, long lifetimeSeconds, Set<String> audience, List<String> roles) {
        var now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(ConfigProvider.getConfig().getValue("skillsync.issuer", String.class))
                .subject(person.toString())
                .audience(audience)
                .claim("realm_access", Map.of("roles", roles))
                .claim("name", "Test Person")
                .claim("email", person + "@example.test")
                .claim("email_verified", true)
                .issuedAt(now - 200)
                .expiresAt(now + lifetimeSeconds)
                .jws()
                .keyId("test")
                .sign(key());
    }

    private static PrivateKey key() {
        try {
            var encoded =
                    Base64.getDecoder()
                            .decode(ConfigProvider.getConfig().getValue(PRIVATE_KEY, String.class));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The test issuer's key cannot be read.", broken);
        }
    }
}
