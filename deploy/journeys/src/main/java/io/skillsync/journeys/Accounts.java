package io.skillsync.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Makes accounts by Keycloak's admin interface, as its own service account; development platforms
/// only, where the realm has such a client.
public final class Accounts {
    /// The one password of all accounts that are made here; they live on development platforms.
    public static final String PASSWORD = "skillsync-demo";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Surroundings surroundings;
    private String token;
    private Instant expiry = Instant.EPOCH;

    public Accounts(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// An account with a verified address; one that is there already is taken as it is.
    public void create(String email, String firstName, String lastName) {
        var account =
                Map.of(
                        "username", email,
                        "email", email,
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", firstName,
                        "lastName", lastName,
                        "credentials",
                                List.of(
                                        Map.of(
                                                "type",
                                                "password",
                                                "value",
                                                PASSWORD,
                                                "temporary",
                                                false)));
        var answer = send(users("").header("Content-Type", "application/json").POST(json(account)));
        if (answer.statusCode() != 201 && answer.statusCode() != 409)
            throw new Surprise(
                    "No account for %s: %d %s"
                            .formatted(email, answer.statusCode(), answer.body()));
    }

    private HttpRequest.Builder users(String query) {
        var address = surroundings.identity() + "/admin/realms/skillsync/users" + query;
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token());
    }

    /// A token of the account-making client: real, and meant for none of the services.
    public synchronized String token() {
        if (Instant.now().isBefore(expiry)) return token;
        var form =
                "grant_type=client_credentials&client_id=skillsync-seed&client_secret="
                        + URLEncoder.encode(surroundings.seedSecret(), StandardCharsets.UTF_8);
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                surroundings.issuer()
                                                        + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200)
            throw new Surprise("No right to make accounts: " + answer.body());
        var tokens = read(answer.body());
        token = tokens.path("access_token").asText();
        expiry = Instant.now().plusSeconds(tokens.path("expires_in").asLong() - 20);
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Surprise("Accounts cannot be made: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Surprise("Interrupted while making accounts", interrupted);
        }
    }

    private static HttpRequest.BodyPublisher json(Object value) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(value));
        } catch (IOException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new Surprise("No JSON: " + text, notJson);
        }
    }
}
