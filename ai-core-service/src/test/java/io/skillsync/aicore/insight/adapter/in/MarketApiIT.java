package io.skillsync.aicore.insight.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.Market;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MarketApiIT {
    private static final String API = "/api/ai-core/v1";
    private final Market market = new Market();

    @Test
    void AI27_a_posting_tells_its_age_and_what_came_before() {
        market.open();
        as(market.seeker)
                .get(API + "/postings/" + market.posting + "/signals")
                .then()
                .statusCode(200)
                .body("postingId", equalTo(market.posting.toString()))
                .body("status", equalTo("ACTIVE"))
                .body("firstSeen", equalTo("2026-11-01T09:00:00Z"))
                .body("changes", equalTo(0))
                .body("earlier", hasSize(0));
        as(market.seeker)
                .get(API + "/postings/" + Identifier.next() + "/signals")
                .then()
                .statusCode(404)
                .body("code", equalTo("posting.not-found"));
        given().get(API + "/postings/" + market.posting + "/signals").then().statusCode(401);
    }

    @Test
    void AI28_the_market_is_told_from_ten_postings_on() {
        market.open();
        as(market.seeker)
                .get(API + "/market")
                .then()
                .statusCode(200)
                .body("fresh", greaterThanOrEqualTo(1))
                .body("before", equalTo(0))
                .body("gaining", hasSize(0))
                .body("pay.postings", everyItem(greaterThanOrEqualTo(10)));
        given().get(API + "/market").then().statusCode(401);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
