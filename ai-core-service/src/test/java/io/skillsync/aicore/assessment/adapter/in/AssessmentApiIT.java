package io.skillsync.aicore.assessment.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentApiIT {
    private static final String PLACE = "/api/ai-core/v1/assessments";
    private final UUID ada = Identifier.next();

    @Test
    void S2_51_a_skill_test_shows_its_right_answers_only_when_it_was_taken() {
        var place = open(Map.of("type", "SKILL_TEST", "category", "HEALTH", "size", 8));
        var asked = as(ada).get(place).then().statusCode(200).extract().asString();
        assertThat(JsonPath.from(asked).getList("items.options")).hasSize(8);
        assertThat(JsonPath.from(asked).getList("items.right", Integer.class))
                .containsOnly((Integer) null);
        as(ada).body(Map.of("answers", List.of(1)))
                .post(place + "/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("assessment.answers"));
        var taken =
                JsonPath.from(
                        as(ada).header("If-Match", "\"1\"")
                                .body(Map.of("answers", Collections.nCopies(8, 2)))
                                .post(place + "/answers")
                                .then()
                                .statusCode(200)
                                .header("ETag", "\"2\"")
                                .body("completed", equalTo(true))
                                .body("items.answer", everyItem(equalTo(2)))
                                .body("items.right", everyItem(notNullValue()))
                                .body("results.of", equalTo(8))
                                .extract()
                                .asString());
        var right = Collections.frequency(taken.getList("items.right", Integer.class), 2);
        assertThat(taken.getInt("results.right")).isEqualTo(right);
        assertThat(taken.getInt("results.score")).isEqualTo(Math.round(100 * right / 8f));
        assertThat(taken.getString("aiInsights.summary"))
                .isEqualTo(right + " of 8 answers were right.");
        as(ada).body(Map.of("answers", Collections.nCopies(8, 1)))
                .post(place + "/answers")
                .then()
                .statusCode(409)
                .body("code", equalTo("assessment.taken"));
        assertThat(Topics.heard("ai-core.assessment", id(place), 1))
                .singleElement()
                .satisfies(record -> {
                    assertThat(Topics.type(record)).isEqualTo("ai-core.assessment-completed.v1");
                    assertThat(record.value()).doesNotContain("score");
                });
    }

    @Test
    void S1_21_to_S1_23_each_type_has_results_of_its_own() {
        var self = open(Map.of("type", "SELF", "skills", List.of("Java", "Beekeeping law")));
        as(ada).body(Map.of("answers", List.of(3, 0)))
                .post(self + "/answers")
                .then()
                .statusCode(200)
                .body("results.ratings.skill", contains("Java", "Beekeeping law"))
                .body("results.ratings.level", contains("ADVANCED", "NONE"))
                .body("items.right", everyItem(nullValue()))
                .body(
                        "aiInsights.summary",
                        equalTo("You rate yourself advanced or better in Java."));
        var style = open(Map.of("type", "PERSONALITY"));
        as(ada).body(Map.of("answers", Collections.nCopies(24, -1)))
                .post(style + "/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("assessment.unanswered"));
        as(ada).body(Map.of("answers", Collections.nCopies(24, 4)))
                .post(style + "/answers")
                .then()
                .statusCode(200)
                .body("results.scales.score", everyItem(equalTo(50)));
        var partner = open(told(45));
        as(ada).get(partner)
                .then()
                .body("completed", equalTo(true))
                .body("results.provider", equalTo("Northwind Academy"))
                .body("results.takenOn", equalTo("2026-05-04"))
                .body("items", hasSize(0));
        as(ada).queryParam("type", "PERSONALITY")
                .get(PLACE)
                .then()
                .body("items.type", contains("PERSONALITY"));
        as(ada).get(PLACE).then().body("items.type", contains("PARTNER", "PERSONALITY", "SELF"));
        as(ada).queryParam("type", "GUESS").get(PLACE).then().statusCode(404);
    }

    @Test
    void what_cannot_be_opened_says_why() {
        refused(Map.of("type", "SELF"), "assessment.skills");
        refused(Map.of("type", "SKILL_TEST"), "assessment.about");
        refused(
                Map.of("type", "SKILL_TEST", "category", "HEALTH", "skills", List.of("Java")),
                "assessment.about");
        refused(
                Map.of("type", "SKILL_TEST", "skills", List.of("Zzyzx weaving")),
                "assessment.unknown-skill");
        refused(Map.of("type", "SKILL_TEST", "category", "LANGUAGE"), "assessment.too-little");
        refused(Map.of("type", "PARTNER"), "assessment.partner");
        refused(told(61), "assessment.partner-score");
        for (var size : new int[] {4, 31})
            as(ada).body(Map.of("type", "SKILL_TEST", "category", "HEALTH", "size", size))
                    .post(PLACE)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", containsString("size"));
        as(ada).body(Map.of("type", "GUESS")).post(PLACE).then().statusCode(400);
        as(ada).get(PLACE).then().body("items", hasSize(0));
    }

    @Test
    void somebody_elses_is_not_there_for_any_verb() {
        var place = open(Map.of("type", "PERSONALITY"));
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404).body("code", equalTo("assessment.not-found"));
        as(ben).body(Map.of("answers", Collections.nCopies(24, 1)))
                .post(place + "/answers")
                .then()
                .statusCode(404);
        as(ben).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        as(ben).get(PLACE).then().body("items", hasSize(0));
        given().get(PLACE).then().statusCode(401);
        as(ada).delete(place).then().statusCode(428);
        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(412);
        as(ada).header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        as(ada).get(place).then().statusCode(404);
    }

    @Test
    void a_repeated_request_opens_one() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("type", "SKILL_TEST", "category", "DATA");
        var bodies =
                List.of(1, 2).stream()
                        .map(_ ->
                                as(ada).header("Idempotency-Key", key)
                                        .body(body)
                                        .post(PLACE)
                                        .then()
                                        .statusCode(201)
                                        .extract()
                                        .jsonPath()
                                        .getString("id"))
                        .toList();
        assertThat(bodies.getFirst()).isEqualTo(bodies.getLast());
        as(ada).get(PLACE).then().body("items", hasSize(1));
    }

    private void refused(Map<String, ?> body, String code) {
        as(ada).body(body)
                .post(PLACE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static Map<String, ?> told(int score) {
        return Map.of(
                "type",
                "PARTNER",
                "partner",
                Map.of(
                        "provider",
                        "Northwind Academy",
                        "test",
                        "Forklift licence",
                        "score",
                        score,
                        "outOf",
                        60,
                        "takenOn",
                        "2026-05-04"));
    }

    private String open(Map<String, ?> body) {
        return as(ada).body(body)
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

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
