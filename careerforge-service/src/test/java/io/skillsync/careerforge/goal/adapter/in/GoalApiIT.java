package io.skillsync.careerforge.goal.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalApiIT {
    private static final String GOALS = "/api/careerforge/v1/goals";
    private final UUID ada = Identifier.next();

    @Test
    void S0_19_a_goal_is_set_pursued_and_reached() {
        var place = set("Become a head nurse");
        as(ada).get(place)
                .then()
                .body("status", equalTo("NOT_STARTED"))
                .body("progress", equalTo(0))
                .body("steps", hasSize(2));
        as(ada).post(place + "/start")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("IN_PROGRESS"));
        as(ada).post(place + "/pause")
                .then()
                .body("status", equalTo("PAUSED"))
                .body("coachStatus", equalTo("IN_PROGRESS"));
        as(ada).post(place + "/start").then().body("status", equalTo("IN_PROGRESS"));
        as(ada).post(place + "/completion")
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("progress", equalTo(100))
                .body("completedAt", notNullValue());
        as(ada).post(place + "/start")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("goal.closed"))
                .body("detail", equalTo("This goal is already completed."))
                .body("traceId", notNullValue());
    }

    @Test
    void S1_20_steps_are_added_and_ticked() {
        var place = set("Learn to weld");
        var step =
                as(ada).body(Map.of("title", "Buy a mask", "dueDate", "2026-12-01"))
                        .post(place + "/steps")
                        .then()
                        .statusCode(200)
                        .body("steps", hasSize(3))
                        .extract()
                        .<String>path("steps[2].id");
        as(ada).put(place + "/steps/" + step + "/completion")
                .then()
                .body("progress", equalTo(33))
                .body("steps[2].completed", equalTo(true));
        as(ada).delete(place + "/steps/" + step + "/completion")
                .then()
                .body("progress", equalTo(0));
        as(ada).put(place + "/steps/" + Identifier.next() + "/completion")
                .then()
                .statusCode(404)
                .body("code", equalTo("step.not-found"));
        as(ada).body(Map.of("title", "")).post(place + "/steps").then().statusCode(400);
    }

    @Test
    void S0_44_goals_are_listed_by_status_in_either_vocabulary() {
        var abandoned = set("Give up");
        var waiting = set("Wait");
        as(ada).body(Map.of("reason", "ABANDONED"))
                .post(abandoned + "/cancellation")
                .then()
                .body("coachStatus", equalTo("ABANDONED"));
        as(ada).queryParam("status", "ABANDONED")
                .get(GOALS)
                .then()
                .body("items.title", contains("Give up"));
        as(ada).queryParam("status", "CANCELLED")
                .get(GOALS)
                .then()
                .body("items.title", contains("Give up"));
        as(ada).queryParam("status", "NOT_STARTED")
                .get(GOALS)
                .then()
                .body("items.title", contains("Wait"));
        as(ada).queryParam("priority", "LOW").get(GOALS).then().body("items", hasSize(0));
        as(ada).queryParam("status", "DONE")
                .get(GOALS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("status"));
        as(ada).get(waiting).then().statusCode(200);
    }

    @Test
    void a_plan_is_rewritten_on_the_version_that_was_read() {
        var place = set("Draft");
        var change =
                Map.of(
                        "title",
                        "Final",
                        "description",
                        "",
                        "category",
                        "EDUCATION",
                        "priority",
                        "LOW");
        as(ada).body(change).put(place).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"")
                .body(change)
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", equalTo("Final"));
        as(ada).header("If-Match", "\"1\"").body(change).put(place).then().statusCode(412);
        as(ada).header("If-Match", "\"1\"").post(place + "/start").then().statusCode(412);
        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(204);
        as(ada).get(place).then().statusCode(404).body("code", equalTo("goal.not-found"));
    }

    @Test
    void somebody_elses_goal_is_not_there_for_any_verb() {
        var place = set("Mine");
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404);
        for (var command : List.of("/start", "/pause", "/completion"))
            as(ben).post(place + command).then().statusCode(404);
        as(ben).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        as(ben).get(GOALS).then().body("items", hasSize(0));
        as(ada).get(place).then().body("status", equalTo("NOT_STARTED"));
    }

    @Test
    void a_repeated_request_sets_one_goal() {
        var key = UUID.randomUUID().toString();
        var body =
                Map.of(
                        "title",
                        "Once",
                        "description",
                        "",
                        "category",
                        "CAREER",
                        "priority",
                        "HIGH");
        as(ada).header("Idempotency-Key", key).body(body).post(GOALS).then().statusCode(201);
        as(ada).header("Idempotency-Key", key)
                .body(body)
                .post(GOALS)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        as(ada).get(GOALS).then().body("items.title", contains("Once"));
    }

    @Test
    void without_a_token_there_are_no_goals() {
        given().get(GOALS).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2("junk").get(GOALS).then().statusCode(401);
    }

    private String set(String title) {
        return as(ada).body(
                        Map.of(
                                "title",
                                title,
                                "description",
                                "In three years",
                                "category",
                                "CAREER",
                                "priority",
                                "HIGH",
                                "targetDate",
                                "2028-12-31",
                                "steps",
                                List.of(Map.of("title", "One"), Map.of("title", "Two"))))
                .post(GOALS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
