package io.skillsync.search.posting.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.skillsync.kernel.Identifier;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Elasticsearch is away from the start: the service starts all the same and says so.
@QuarkusTest
@TestProfile(WithoutClusterIT.NobodyThere.class)
class WithoutClusterIT {
    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // Port 9 is the discard service's, which nobody runs.
            return Map.of("quarkus.elasticsearch.hosts", "localhost:9");
        }
    }

    @Test
    void a_search_answers_a_clear_problem() {
        given().get("/api/search/v1/postings")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("search.unavailable"));
        given().get("/api/search/v1/postings/" + Identifier.next()).then().statusCode(503);
    }

    @Test
    void mistakes_are_still_told_as_mistakes() {
        given().queryParam("limit", "x").get("/api/search/v1/postings").then().statusCode(400);
    }

    @Test
    void the_service_lives_and_is_not_ready() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks[0].name", equalTo("posting index"));
    }
}
