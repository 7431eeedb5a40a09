package io.skillsync.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The door while nobody can say who is who: it says so, and keeps serving what needs no answer.
@QuarkusTest
@TestProfile(IdentityAwayIT.NobodyThere.class)
class IdentityAwayIT {
    /// A port that is reserved and never served.
    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realm",
                    "quarkus.http.test-port", "0");
        }
    }

    @TestHTTPResource("/")
    URI door;

    @Test
    void a_token_cannot_be_judged_and_is_not_called_wrong() {
        var visitor = new Visitor(door, "");
        var request =
                visitor.to("/api/careerforge/v1/me").header("Authorization", "Bearer aaa.bbb.ccc");
        var answer = visitor.send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(new JsonObject(answer.body()).getString("code"))
                .isEqualTo("identity.unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void pages_and_health_go_on() {
        var visitor = new Visitor(door, "");
        assertThat(visitor.send(visitor.to("/").build()).statusCode()).isEqualTo(200);
        assertThat(visitor.send(visitor.to("/q/health/ready").build()).statusCode()).isEqualTo(200);
    }
}
