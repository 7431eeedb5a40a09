package io.skillsync.talenthub.position.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PositionApiIT {
    private static final String POSITIONS = API + "/positions";
    private Hiring bakery;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
    }

    @Test
    void S2_26_a_position_is_opened_and_read() {
        var place =
                bakery.asRecruiter()
                        .body(
                                Map.of(
                                        "title",
                                        "Baker",
                                        "department",
                                        "Ovens",
                                        "headcount",
                                        3,
                                        "priority",
                                        "HIGH"))
                        .post(POSITIONS)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body(
                                "status",
                                equalTo("OPEN"),
                                "stages",
                                hasSize(7),
                                "stages[0].kind",
                                equalTo("NEW"))
                        .extract()
                        .header("Location");
        bakery.asRecruiter()
                .get(place)
                .then()
                .body(
                        "headcount",
                        equalTo(3),
                        "department",
                        equalTo("Ovens"),
                        "organizationId",
                        equalTo(bakery.organization()));
    }

    @Test
    void S2_34_the_older_name_opens_a_position_too() {
        bakery.asRecruiter()
                .body(Map.of("title", "Miller"))
                .post(POSITIONS + "/create")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.not(endsWith("/create")))
                .header("Location", org.hamcrest.Matchers.containsString("/positions/"))
                .body("title", equalTo("Miller"));
        given().post(POSITIONS + "/create").then().statusCode(401);
    }

    @Test
    void stages_are_the_positions_own() {
        var stages =
                List.of(
                        Map.of("kind", "NEW", "name", "Arrived"),
                        Map.of("kind", "INTERVIEW", "name", "Trial shift"),
                        Map.of("kind", "OFFER", "name", "Contract"));
        bakery.asRecruiter()
                .body(Map.of("title", "Baker", "stages", stages))
                .post(POSITIONS)
                .then()
                .statusCode(201)
                .body("stages.name", contains("Arrived", "Trial shift", "Contract"));
        bakery.asRecruiter()
                .body(Map.of("title", "Baker", "stages", stages.subList(0, 2)))
                .post(POSITIONS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("stages"));
    }

    @Test
    void positions_are_listed_newest_first_by_status_and_page() {
        var first = bakery.position();
        var second = bakery.position();
        bakery.asRecruiter()
                .post(POSITIONS + "/" + first + "/hold")
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_HOLD"));
        bakery.asRecruiter()
                .queryParam("status", "OPEN")
                .get(POSITIONS)
                .then()
                .body("items.id", contains(second));
        var next =
                bakery.asRecruiter()
                        .queryParam("limit", 1)
                        .get(POSITIONS)
                        .then()
                        .body("items.id", contains(second))
                        .extract()
                        .<String>path("next");
        bakery.asRecruiter()
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get(POSITIONS)
                .then()
                .body("items.id", contains(first));
        bakery.asRecruiter()
                .queryParam("after", "nonsense")
                .get(POSITIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("page.cursor"));
        bakery.asRecruiter().queryParam("limit", 0).get(POSITIONS).then().statusCode(400);
        bakery.asRecruiter().queryParam("status", "GONE").get(POSITIONS).then().statusCode(400);
    }

    @Test
    void a_position_is_rewritten_on_the_version_that_was_read() {
        var place = POSITIONS + "/" + bakery.position();
        var body = Map.of("title", "Head baker", "headcount", 1);
        bakery.asRecruiter().body(body).put(place).then().statusCode(428);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(place)
                .then()
                .statusCode(200)
                .body("title", equalTo("Head baker"), "stages", hasSize(7));
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(place)
                .then()
                .statusCode(412);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .post(place + "/hold")
                .then()
                .statusCode(412);
    }

    @Test
    void C15_a_draft_opens_pauses_and_closes_once() {
        var place =
                bakery.asRecruiter()
                        .body(Map.of("title", "Baker", "draft", true))
                        .post(POSITIONS)
                        .then()
                        .body("status", equalTo("DRAFT"))
                        .extract()
                        .header("Location");
        bakery.asRecruiter().post(place + "/opening").then().body("status", equalTo("OPEN"));
        bakery.asRecruiter().post(place + "/hold").then().body("status", equalTo("ON_HOLD"));
        bakery.asRecruiter()
                .body(Map.of("outcome", "CANCELLED", "message", "Sorry"))
                .post(place + "/closure")
                .then()
                .statusCode(200)
                .body(
                        "status",
                        equalTo("CLOSED"),
                        "closing.by",
                        equalTo(bakery.recruiter().toString()));
        bakery.asRecruiter()
                .post(place + "/opening")
                .then()
                .statusCode(409)
                .body("code", equalTo("position.closed"));
        bakery.asRecruiter()
                .body(Map.of("outcome", "MAYBE"))
                .post(place + "/closure")
                .then()
                .statusCode(400);
    }

    @Test
    void closing_a_position_closes_its_postings() {
        var position = bakery.position();
        var posting = bakery.draft(position);
        bakery.publish(posting).statusCode(200);
        bakery.asRecruiter()
                .body(Map.of("outcome", "FILLED"))
                .post(POSITIONS + "/" + position + "/closure")
                .then()
                .statusCode(200);
        bakery.asRecruiter()
                .get(API + "/postings/" + posting)
                .then()
                .body("status", equalTo("FILLED"));
    }

    @Test
    void a_foreign_position_is_not_there_for_any_verb() {
        var place = POSITIONS + "/" + bakery.position();
        var stranger = new Hiring("Mill");
        stranger.asRecruiter()
                .get(place)
                .then()
                .statusCode(404)
                .body("code", equalTo("position.not-found"));
        stranger.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(Map.of("title", "x"))
                .put(place)
                .then()
                .statusCode(404);
        for (var command : List.of("/opening", "/hold"))
            stranger.asRecruiter().post(place + command).then().statusCode(404);
        stranger.asRecruiter()
                .body(Map.of("outcome", "FILLED"))
                .post(place + "/closure")
                .then()
                .statusCode(404);
        stranger.asRecruiter().get(POSITIONS).then().body("items", hasSize(0));
        stranger.asRecruiter()
                .body(Map.of("title", "Spy", "organizationId", bakery.organization()))
                .post(POSITIONS)
                .then()
                .statusCode(404);
    }

    @Test
    void S3_11_who_may_not_open_positions_is_told_so() {
        as(bakery.colleague("INTERVIEWER"))
                .body(Map.of("title", "Friend"))
                .post(POSITIONS)
                .then()
                .statusCode(403);
        as(Identifier.next())
                .body(Map.of("title", "Baker"))
                .post(POSITIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("organization.unclear"));
    }

    @Test
    void a_repeated_request_opens_one_position() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            bakery.asRecruiter()
                    .header("Idempotency-Key", key)
                    .body(Map.of("title", "Once"))
                    .post(POSITIONS)
                    .then()
                    .statusCode(201);
        bakery.asRecruiter().get(POSITIONS).then().body("items", hasSize(1));
    }
}
