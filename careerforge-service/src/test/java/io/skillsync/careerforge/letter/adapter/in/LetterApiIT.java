package io.skillsync.careerforge.letter.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.careerforge.AnalysedResume;
import io.skillsync.careerforge.Neighbourhood;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LetterApiIT {
    private static final String LETTERS = "/api/careerforge/v1/letters";
    private final UUID ada = Identifier.next();

    @AfterEach
    void neighbours_answer_as_ever() {
        Neighbourhood.answerAsEver();
    }

    @Test
    void S0_23_a_letter_is_drafted_from_the_default_resume_read_edited_and_deleted() {
        AnalysedResume.of(ada);
        var opportunity = save();
        var place =
                as(ada).body(Map.of("opportunityId", opportunity))
                        .post(LETTERS)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("text", startsWith("Dear team"))
                        .body("title", equalTo("Engine programmer v1 at Difference Ltd"))
                        .body("sentences[1].factIds", contains("f1"))
                        .body("facts[0].path", equalTo("experiences[0]"))
                        .body("edited", equalTo(false))
                        .body("resumeVersion", equalTo(1))
                        .extract()
                        .header("Location");
        assertThat(Neighbourhood.told("POST", "/internal/v1/reservations"))
                .anyMatch(body -> body.contains("COVER_LETTER") && body.contains(ada.toString()));
        assertThat(Neighbourhood.told("POST", "/internal/v1/drafts/letters"))
                .anyMatch(body ->
                        body.contains("\"ownerId\":\"" + ada)
                                && body.contains("\"candidateName\":\"Ada Byron\"")
                                && body.contains("Program engines."));

        as(ada).queryParam("opportunityId", opportunity)
                .get(LETTERS)
                .then()
                .body("items", hasSize(1));
        var change = Map.of("title", "To the engine people", "text", "Dear all,");
        as(ada).body(change).put(place).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"")
                .body(change)
                .put(place)
                .then()
                .statusCode(200)
                .body("edited", equalTo(true))
                .body("text", equalTo("Dear all,"));
        as(ada).header("If-Match", "\"1\"").body(change).put(place).then().statusCode(412);
        as(Identifier.next()).get(place).then().statusCode(404);
        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(204);
        as(ada).get(place).then().statusCode(404).body("code", equalTo("letter.not-found"));
    }

    @Test
    void where_no_letter_comes_of_it_the_allowance_is_given_back() {
        AnalysedResume.of(ada);
        var opportunity = save();
        Neighbourhood.answer("/internal/v1/drafts", 503, Map.of());
        as(ada).body(Map.of("opportunityId", opportunity))
                .post(LETTERS)
                .then()
                .statusCode(503)
                .body("code", equalTo("drafting.unavailable"));
        var reserved =
                Neighbourhood.told("POST", "/internal/v1/reservations").stream()
                        .filter(body ->
                                body.contains(ada.toString()) && body.contains("COVER_LETTER"))
                        .toList();
        assertThat(reserved).hasSize(1);
        var request =
                io.restassured.path.json.JsonPath.from(reserved.getFirst()).getString("requestId");
        assertThat(Neighbourhood.told("DELETE", "/internal/v1/reservations/" + request)).hasSize(1);
        as(ada).get(LETTERS).then().body("items", hasSize(0));
    }

    @Test
    void a_letter_needs_an_opening_and_a_resume_of_ones_own() {
        as(ada).body(Map.of("opportunityId", Identifier.next()))
                .post(LETTERS)
                .then()
                .statusCode(404)
                .body("code", equalTo("opportunity.not-found"));
        as(ada).body(Map.of("opportunityId", save()))
                .post(LETTERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("letter.no-resume"));
        as(ada).body(
                        Map.of(
                                "opportunityId",
                                save(),
                                "resumeId",
                                AnalysedResume.of(Identifier.next())))
                .post(LETTERS)
                .then()
                .statusCode(404);
        as(ada).body(Map.of("opportunityId", save(), "tone", "SHOUTING"))
                .post(LETTERS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("tone"));
        as(ada).body(Map.of())
                .post(LETTERS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("opportunityId"));
    }

    @Test
    void an_exhausted_allowance_and_a_repeated_request_cost_nothing() {
        AnalysedResume.of(ada);
        var opportunity = save();
        var key = UUID.randomUUID().toString();
        var first =
                as(ada).header("Idempotency-Key", key)
                        .body(Map.of("opportunityId", opportunity))
                        .post(LETTERS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        as(ada).header("Idempotency-Key", key)
                .body(Map.of("opportunityId", opportunity))
                .post(LETTERS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        for (var i = 2; i <= 10; i++)
            as(ada).body(Map.of("opportunityId", opportunity)).post(LETTERS).then().statusCode(201);
        as(ada).body(Map.of("opportunityId", opportunity))
                .post(LETTERS)
                .then()
                .statusCode(402)
                .body("feature", equalTo("COVER_LETTER"));
    }

    private String save() {
        return as(ada).body(Map.of("postingId", Identifier.next()))
                .post("/api/careerforge/v1/opportunities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
