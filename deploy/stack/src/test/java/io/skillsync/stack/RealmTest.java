package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The realm files of the project, read as the platform reads them.
class RealmTest {
    private static final String REALM = "deploy/keycloak/skillsync-realm.json";
    private static final String DEMO = "deploy/keycloak/skillsync-demo-realm.json";
    private static final List<String> SERVICES =
            List.of("careerforge", "talenthub", "ai-core", "billing", "search", "gateway");

    @Test
    void nobody_hands_a_password_to_a_client() throws Exception {
        for (var client : clients(realm(REALM, DEMO))) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(client.path("clientId").asText())
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true))
                    .as(client.path("clientId").asText())
                    .isFalse();
        }
    }

    @Test
    void public_clients_must_prove_where_they_started() throws Exception {
        for (var name : List.of("web", "mobile")) {
            var client = client(realm(REALM), name);
            assertThat(client.path("publicClient").asBoolean()).isTrue();
            assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
                    .isEqualTo("S256");
        }
    }

    @Test
    void every_token_names_the_services_that_it_is_for() throws Exception {
        for (var name :
                List.of(
                        "web",
                        "mobile",
                        "careerforge",
                        "talenthub",
                        "ai-core",
                        "billing",
                        "search")) {
            assertThat(
                            StreamSupport.stream(
                                            client(realm(REALM), name)
                                                    .path("protocolMappers")
                                                    .spliterator(),
                                            false)
                                    .map(mapper ->
                                            mapper.path("config")
                                                    .path("included.client.audience")
                                                    .asText()))
                    .as(name)
                    .containsExactlyInAnyOrder(
                            "careerforge", "talenthub", "ai-core", "billing", "search");
        }
    }

    @Test
    void built_in_scopes_stay_because_the_file_lists_none() throws Exception {
        assertThat(realm(REALM, DEMO).has("clientScopes")).isFalse();
    }

    @Test
    void services_sign_in_with_a_secret_that_no_file_holds_and_carry_the_role_service()
            throws Exception {
        var realm = realm(REALM);
        for (var name : SERVICES) {
            assertThat(client(realm, name).path("secret").asText())
                    .isEqualTo("${secret.%s}".formatted(name));
            var account =
                    StreamSupport.stream(realm.path("users").spliterator(), false)
                            .filter(user ->
                                    user.path("serviceAccountClientId").asText().equals(name))
                            .findFirst()
                            .orElseThrow();
            assertThat(account.path("realmRoles"))
                    .hasSize(1)
                    .first()
                    .extracting(JsonNode::asText)
                    .isEqualTo("service");
        }
    }

    @Test
    void people_register_themselves_prove_their_address_and_get_short_tokens() throws Exception {
        var realm = realm(REALM);
        assertThat(realm.path("registrationAllowed").asBoolean()).isTrue();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void demo_accounts_live_in_the_overlay_alone() throws Exception {
        assertThat(realm(REALM).toString()).doesNotContain("demo.skillsync.test");
        assertThat(realm(REALM, DEMO).path("users"))
                .extracting(user -> user.path("email").asText())
                .contains(
                        "seeker@demo.skillsync.test",
                        "recruiter@demo.skillsync.test",
                        "admin@demo.skillsync.test");
    }

    @Test
    void placeholders_are_filled_to_the_last() throws Exception {
        var values =
                new HashMap<>(
                        Map.of(
                                "smtp.port",
                                "13025",
                                "gateway.url",
                                "http://localhost:8080",
                                "secret.skillsync-seed",
                                "s"));
        SERVICES.forEach(name -> values.put("secret." + name, "secret-of-" + name));

        var filled = Realm.read(Project.find(), List.of(REALM, DEMO)).filled(values);

        assertThat(filled).doesNotContain("${").contains("secret-of-billing");
    }

    @Test
    void a_placeholder_that_nobody_fills_is_named() throws Exception {
        var realm = Realm.read(Project.find(), List.of(REALM));
        assertThatThrownBy(() -> realm.filled(Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("${");
    }

    private static JsonNode realm(String... files) throws Exception {
        return Realm.read(Project.find(), List.of(files)).content();
    }

    private static List<JsonNode> clients(JsonNode realm) {
        return StreamSupport.stream(realm.path("clients").spliterator(), false).toList();
    }

    private static JsonNode client(JsonNode realm, String name) {
        return clients(realm).stream()
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
