package io.skillsync.talenthub.offer.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.applicant;
import static io.skillsync.talenthub.Hiring.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.talenthub.Hiring;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfferApiIT {
    private Hiring bakery;
    private UUID application;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
        application = applicant(bakery.livePosting());
    }

    @Test
    void S3_09_terms_are_negotiated_and_the_history_is_kept() {
        var place = make(30000);
        bakery.asRecruiter().body(terms(32000)).put(place).then().statusCode(428);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(terms(32000))
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(
                        "rounds.number",
                        contains(1, 2),
                        "rounds.amount",
                        contains(30000, 32000),
                        "state",
                        equalTo("MADE"));
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(terms(1))
                .put(place)
                .then()
                .statusCode(412);
        bakery.asRecruiter()
                .post(place + "/withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        bakery.asRecruiter()
                .post(place + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("offer.closed"));
        make(33000);
        bakery.asRecruiter()
                .get(API + "/applications/" + application + "/offers")
                .then()
                .body("items.state", contains("MADE", "WITHDRAWN"));
    }

    @Test
    void an_application_has_one_open_offer() {
        make(30000);
        bakery.command(application, "offers", terms(31000))
                .statusCode(409)
                .body("code", equalTo("offer.exists"));
    }

    @Test
    void what_is_said_badly_is_refused_with_the_field() {
        refused("amount", -1, "amount");
        refused("currency", "ZZZ", "currency");
        refused("title", "", "title");
        refused("amount", new java.math.BigDecimal("1e-999999999"), "amount");
        refused("expiresAt", "2020-01-01T00:00:00Z", "expiresAt");
        var odd = terms(1);
        odd.put("period", "FORTNIGHTLY");
        bakery.command(application, "offers", odd).statusCode(400);
    }

    @Test
    void a_foreign_offer_is_not_there_for_any_verb() {
        var place = make(30000);
        var mill = new Hiring("Mill");
        mill.asRecruiter()
                .get(place)
                .then()
                .statusCode(404)
                .body("code", equalTo("offer.not-found"));
        mill.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(terms(1))
                .put(place)
                .then()
                .statusCode(404);
        mill.asRecruiter().post(place + "/withdrawal").then().statusCode(404);
        mill.command(application, "offers", terms(1)).statusCode(404);
        mill.asRecruiter()
                .get(API + "/applications/" + application + "/offers")
                .then()
                .statusCode(404);
        given().get(place).then().statusCode(401);
    }

    @Test
    void a_coordinator_neither_sees_nor_makes_offers() {
        var place = make(30000);
        var coordinator = bakery.colleague("COORDINATOR");
        as(coordinator).get(place).then().statusCode(403);
        as(coordinator)
                .body(terms(1))
                .post(API + "/applications/" + application + "/offers")
                .then()
                .statusCode(403);
        as(bakery.colleague("HIRING_MANAGER")).get(place).then().statusCode(200);
    }

    @Test
    void a_repeated_request_makes_one_offer() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            bakery.asRecruiter()
                    .header("Idempotency-Key", key)
                    .body(terms(30000))
                    .post(API + "/applications/" + application + "/offers")
                    .then()
                    .statusCode(201);
        bakery.asRecruiter()
                .get(API + "/applications/" + application + "/offers")
                .then()
                .body("items", hasSize(1));
    }

    private String make(int amount) {
        return bakery.command(application, "offers", terms(amount))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void refused(String field, Object value, String told) {
        var body = terms(30000);
        body.put(field, value);
        bakery.command(application, "offers", body)
                .statusCode(400)
                .body("violations[0].field", equalTo(told));
    }

    private static Map<String, Object> terms(int amount) {
        return new HashMap<>(
                Map.of(
                        "title",
                        "Night baker",
                        "amount",
                        amount,
                        "currency",
                        "EUR",
                        "period",
                        "YEARLY"));
    }
}
