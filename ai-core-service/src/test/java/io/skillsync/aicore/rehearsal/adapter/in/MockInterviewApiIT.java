package io.skillsync.aicore.rehearsal.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.aicore.rehearsal.adapter.in.RehearsalDesk.BASE;
import static io.skillsync.aicore.rehearsal.adapter.in.RehearsalDesk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MockInterviewApiIT {
    private static final String PLACE = BASE + "/mock-interviews";
    private static final String ANSWER =
            "When I worked as a charge nurse at Akademiska Hospital, the waiting room was full every Monday morning. I was asked to shorten the"
                    + " wait for triage. I measured for two weeks when patients came, moved one colleague to the early shift and wrote a short"
                    + " list of questions for the desk. In the end the wait fell from 50 to 20 minutes, and I trained 6 colleagues in it.";

    private UUID marta;

    @BeforeEach
    void marta_has_a_resume() {
        marta = RehearsalDesk.nurse();
    }

    @Test
    void S1_14_to_S1_16_an_interview_is_asked_answered_and_judged() {
        var application = Identifier.next();
        var place = start(Map.of("questions", 3, "applicationId", application));
        var opened =
                JsonPath.from(as(marta).get(place).then().statusCode(200).extract().asString());
        var first = opened.getString("nextQuestion.text");
        assertThat(opened.getString("conversationHistory.messages[0].role")).isEqualTo("assistant");
        assertThat(opened.getString("conversationHistory.messages[0].content")).isEqualTo(first);
        assertThat(opened.getString("occasion.applicationId")).isEqualTo(application.toString());
        assertThat(opened.getString("occasion.title")).isEqualTo("Ward Nurse");
        as(marta)
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", ANSWER))
                .post(place + "/answers")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body(
                        "conversationHistory.messages.role",
                        contains("assistant", "user", "assistant"))
                .body("conversationHistory.messages[1].content", equalTo(ANSWER))
                .body("reviews", hasSize(1))
                .body("reviews[0].dimensions.name", hasItems("structure", "detail", "topic"))
                .body("nextQuestion", notNullValue())
                .body("aiAnalysis", nullValue());
        answer(place, "I don't know.");
        answer(place, "I would read about it first.")
                .body("isCompleted", equalTo(true))
                .body("nextQuestion", nullValue())
                .body("conversationHistory.messages", hasSize(6))
                .body("aiAnalysis.summary", startsWith("3 of 3 questions answered, "))
                .body("aiAnalysis.detailedFeedback", startsWith("1. " + first));
        as(marta)
                .body(Map.of("answer", ANSWER))
                .post(place + "/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("interview.over"));
        as(marta).post(place + "/completion").then().statusCode(409);
        var id = UUID.fromString(opened.getString("id"));
        assertThat(Topics.heard("ai-core.insight", id, 1))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).contains("\"MOCK_INTERVIEW\""));
        assertThat(Topics.heard("ai-core.mock-interview", id, 1))
                .singleElement()
                .satisfies(record -> {
                    assertThat(Topics.type(record))
                            .isEqualTo("ai-core.mock-interview-completed.v1");
                    assertThat(record.value()).doesNotContain("waiting room");
                });
    }

    @Test
    void it_is_stopped_before_its_last_question_but_not_before_an_answer() {
        var place = start(Map.of());
        as(marta).get(place).then().body("questionCount", equalTo(6));
        as(marta)
                .post(place + "/completion")
                .then()
                .statusCode(409)
                .body("code", equalTo("interview.unanswered"));
        answer(place, ANSWER);
        as(marta).header("If-Match", "\"1\"").post(place + "/completion").then().statusCode(412);
        as(marta)
                .post(place + "/completion")
                .then()
                .statusCode(200)
                .body("isCompleted", equalTo(true))
                .body("aiAnalysis.summary", containsString("1 of 6"));
    }

    @Test
    void S1_52_they_are_listed_by_whether_they_are_over() {
        var open = start(Map.of());
        var over = start(Map.of());
        answer(over, ANSWER);
        as(marta).post(over + "/completion").then().statusCode(200);
        as(marta)
                .queryParam("completed", true)
                .get(PLACE)
                .then()
                .body("items.id", contains(id(over)));
        as(marta)
                .queryParam("completed", false)
                .get(PLACE)
                .then()
                .body("items.id", contains(id(open)));
        as(marta)
                .queryParam("limit", 1)
                .get(PLACE)
                .then()
                .body("items.id", contains(id(over)))
                .body("next", notNullValue())
                .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void what_cannot_be_asked_about_is_told() {
        as(marta).body(Map.of("posting", Map.of())).post(PLACE).then().statusCode(400);
        as(marta).body(Map.of()).post(PLACE).then().statusCode(400);
        for (var count : new int[] {2, 13})
            as(marta)
                    .body(Map.of("posting", RehearsalDesk.wardNurse(), "questions", count))
                    .post(PLACE)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", containsString("questions"));
        as(marta)
                .body(Map.of("posting", Map.of("postingId", Identifier.next())))
                .post(PLACE)
                .then()
                .statusCode(404)
                .body("code", equalTo("posting.not-found"));
        as(marta)
                .body(
                        Map.of(
                                "posting",
                                RehearsalDesk.wardNurse(),
                                "resume",
                                Map.of("resumeId", Identifier.next())))
                .post(PLACE)
                .then()
                .statusCode(404)
                .body("code", equalTo("resume.not-found"));
        as(Identifier.next())
                .body(Map.of("posting", RehearsalDesk.wardNurse()))
                .post(PLACE)
                .then()
                .statusCode(409);
        var place = start(Map.of());
        as(marta).body(Map.of("answer", " ")).post(place + "/answers").then().statusCode(400);
        as(marta)
                .body(Map.of("answer", "x".repeat(8001)))
                .post(place + "/answers")
                .then()
                .statusCode(400);
    }

    @Test
    void starting_is_metered() {
        NextDoor.refuses(
                "/internal/v1/reservations",
                402,
                "{\"feature\":\"INSIGHT\",\"left\":0,\"renewsAt\":\"2026-12-01T00:00:00Z\"}");
        as(marta)
                .body(Map.of("posting", RehearsalDesk.wardNurse()))
                .post(PLACE)
                .then()
                .statusCode(402)
                .body("feature", equalTo("INSIGHT"));
        NextDoor.takesAway("/internal/v1/reservations");
        as(marta)
                .body(Map.of("posting", RehearsalDesk.wardNurse()))
                .post(PLACE)
                .then()
                .statusCode(503)
                .body("code", equalTo("quota.unavailable"));
        as(marta).get(PLACE).then().body("items", hasSize(0));
    }

    @Test
    void somebody_elses_is_not_there_for_any_verb() {
        var place = start(Map.of());
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404).body("code", equalTo("mock-interview.not-found"));
        as(ben).body(Map.of("answer", ANSWER)).post(place + "/answers").then().statusCode(404);
        as(ben).post(place + "/completion").then().statusCode(404);
        as(ben).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        as(ben).get(PLACE).then().body("items", hasSize(0));
        given().get(PLACE).then().statusCode(401);
    }

    @Test
    void it_is_deleted_by_who_has_read_it() {
        var place = start(Map.of());
        as(marta).delete(place).then().statusCode(428);
        as(marta).header("If-Match", "\"2\"").delete(place).then().statusCode(412);
        as(marta).header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        as(marta).get(place).then().statusCode(404);
    }

    @Test
    void a_repeated_request_starts_one_and_a_repeated_answer_counts_once() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("posting", RehearsalDesk.wardNurse());
        var place =
                as(marta)
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(PLACE)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        as(marta)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PLACE)
                .then()
                .statusCode(201)
                .header("Location", equalTo(place));
        as(marta).get(PLACE).then().body("items", hasSize(1));
        for (var times = 0; times < 2; times++)
            as(marta)
                    .header("Idempotency-Key", "answer-" + key)
                    .body(Map.of("answer", ANSWER))
                    .post(place + "/answers")
                    .then()
                    .statusCode(200)
                    .body("reviews", hasSize(1));
        as(marta).get(place).then().body("reviews", hasSize(1)).header("ETag", "\"2\"");
    }

    private ValidatableResponse answer(String place, String answer) {
        return as(marta)
                .body(Map.of("answer", answer))
                .post(place + "/answers")
                .then()
                .statusCode(200);
    }

    private String start(Map<String, Object> more) {
        var body = new LinkedHashMap<String, Object>(more);
        body.put("posting", RehearsalDesk.wardNurse());
        return as(marta)
                .body(body)
                .post(PLACE)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("isCompleted", equalTo(false))
                .body("reviews", equalTo(List.of()))
                .extract()
                .header("Location");
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
