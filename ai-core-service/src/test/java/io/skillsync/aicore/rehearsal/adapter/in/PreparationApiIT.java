package io.skillsync.aicore.rehearsal.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.aicore.rehearsal.adapter.in.RehearsalDesk.BASE;
import static io.skillsync.aicore.rehearsal.adapter.in.RehearsalDesk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreparationApiIT {
    private static final String PLACE = BASE + "/preparations";
    private final UUID application = Identifier.next();
    private UUID marta;

    @BeforeEach
    void marta_has_a_resume() {
        marta = RehearsalDesk.nurse();
    }

    @Test
    void S3_08_a_pack_is_made_answered_judged_and_kept_for_its_application() {
        var place = prepare();
        as(marta)
                .get(place)
                .then()
                .body("questions.size()", greaterThanOrEqualTo(6))
                .body("plan.minutes.sum()", equalTo(90))
                .body("openPoints", contains("Ventilator management"))
                .body("questions.evidence.flatten().text", hasItem("Triage"))
                .body("answers", hasSize(0))
                .body("notes", equalTo(""));
        var written =
                Map.of(
                        "answers",
                        List.of(
                                Map.of(
                                        "question",
                                        0,
                                        "text",
                                        "I led triage for 40 patients a day."),
                                Map.of("question", 2, "text", "I would ask a colleague.")),
                        "notes",
                        "Room 4, ask for Ingrid");
        as(marta).body(written).put(place).then().statusCode(428);
        as(marta)
                .header("If-Match", "\"1\"")
                .body(written)
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("notes", equalTo("Room 4, ask for Ingrid"))
                .body("answers.question", contains(0, 2))
                .body("feedback", hasSize(0));
        as(marta).header("If-Match", "\"1\"").body(written).put(place).then().statusCode(412);
        as(marta)
                .post(place + "/feedback")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("feedback.question", contains(0, 2));
        as(marta).post(place + "/feedback").then().statusCode(200).header("ETag", "\"3\"");
        as(marta)
                .header("If-Match", "\"3\"")
                .body(Map.of("answers", List.of(Map.of("question", 0, "text", "I led it."))))
                .put(place)
                .then()
                .statusCode(200)
                .body("feedback", hasSize(0))
                .body("notes", equalTo(""));
        as(marta)
                .queryParam("applicationId", application)
                .get(PLACE)
                .then()
                .body("items", hasSize(1));
        as(marta)
                .queryParam("applicationId", Identifier.next())
                .get(PLACE)
                .then()
                .body("items", hasSize(0));
        assertThat(Topics.heard("ai-core.insight", id(place), 1))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).contains("\"PREPARATION\""));
    }

    @Test
    void what_does_not_fit_is_refused() {
        for (var minutes : new int[] {29, 601})
            as(marta)
                    .body(Map.of("posting", RehearsalDesk.wardNurse(), "minutes", minutes))
                    .post(PLACE)
                    .then()
                    .statusCode(400);
        var place = prepare();
        for (var answers :
                List.of(
                        List.of(Map.of("question", 99, "text", "Nothing")),
                        List.of(Map.of("question", 0, "text", " ")),
                        List.of(
                                Map.of("question", 0, "text", "One"),
                                Map.of("question", 0, "text", "Two"))))
            as(marta)
                    .header("If-Match", "\"1\"")
                    .body(Map.of("answers", answers))
                    .put(place)
                    .then()
                    .statusCode(400);
        as(marta)
                .header("If-Match", "\"1\"")
                .body(Map.of("notes", "x".repeat(20_001)))
                .put(place)
                .then()
                .statusCode(400);
    }

    @Test
    void preparing_is_metered() {
        NextDoor.refuses(
                "/internal/v1/reservations",
                402,
                "{\"feature\":\"INSIGHT\",\"left\":0,\"renewsAt\":\"2026-12-01T00:00:00Z\"}");
        as(marta)
                .body(Map.of("posting", RehearsalDesk.wardNurse()))
                .post(PLACE)
                .then()
                .statusCode(402);
        NextDoor.takesAway("/internal/v1/reservations");
        as(marta)
                .body(Map.of("posting", RehearsalDesk.wardNurse()))
                .post(PLACE)
                .then()
                .statusCode(503);
        as(marta).get(PLACE).then().body("items", hasSize(0));
    }

    @Test
    void somebody_elses_is_not_there_for_any_verb() {
        var place = prepare();
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404);
        as(ben).header("If-Match", "\"1\"")
                .body(Map.of("notes", "x"))
                .put(place)
                .then()
                .statusCode(404);
        as(ben).post(place + "/feedback").then().statusCode(404);
        as(ben).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        as(ben).get(PLACE).then().body("items", hasSize(0));
        given().get(PLACE).then().statusCode(401);
        as(marta).header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        as(marta).get(place).then().statusCode(404);
    }

    @Test
    void a_repeated_request_prepares_once() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("posting", RehearsalDesk.wardNurse());
        for (var times = 0; times < 2; times++)
            as(marta).header("Idempotency-Key", key).body(body).post(PLACE).then().statusCode(201);
        as(marta).get(PLACE).then().body("items", hasSize(1));
    }

    private String prepare() {
        return as(marta)
                .body(
                        Map.of(
                                "posting",
                                RehearsalDesk.wardNurse(),
                                "minutes",
                                90,
                                "applicationId",
                                application))
                .post(PLACE)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");
    }

    private static UUID id(String place) {
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }
}
