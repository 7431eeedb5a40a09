package io.skillsync.careerforge.letter.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.careerforge.AnalysedResume;
import io.skillsync.careerforge.Neighbourhood;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EmailApiIT {
    private static final String EMAILS = "/api/careerforge/v1/emails";
    private final UUID ada = Identifier.next();

    @AfterEach
    void neighbours_answer_as_ever() {
        Neighbourhood.answerAsEver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NETWORKING", "FOLLOW_UP", "INQUIRY", "INTRODUCTION", "THANK_YOU"})
    void S0_24_S0_34_an_email_of_every_purpose_is_kept_changed_sent_and_deleted(String purpose) {
        var place =
                as(ada).body(own(purpose))
                        .post(EMAILS)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("purpose", equalTo(purpose))
                        .body("recipient", nullValue())
                        .body("sentAt", nullValue())
                        .body("sentences", hasSize(0))
                        .extract()
                        .header("Location");
        as(ada).queryParam("purpose", purpose)
                .queryParam("sent", false)
                .get(EMAILS)
                .then()
                .body("items", hasSize(1));
        as(ada).post(place + "/sent")
                .then()
                .statusCode(409)
                .body("code", equalTo("email.no-recipient"));
        var change = own(purpose);
        change.put("recipient", "Charles Babbage");
        as(ada).body(change).put(place).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"").body(change).put(place).then().statusCode(200);
        as(ada).header("If-Match", "\"1\"").body(change).put(place).then().statusCode(412);
        as(ada).header("If-Match", "\"1\"").post(place + "/sent").then().statusCode(412);
        as(ada).post(place + "/sent")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("sentAt", notNullValue());
        as(ada).header("If-Match", "\"3\"")
                .body(change)
                .put(place)
                .then()
                .statusCode(409)
                .body("code", equalTo("email.sent"));
        as(ada).queryParam("sent", true).get(EMAILS).then().body("items", hasSize(1));
        as(ada).queryParam("sent", false).get(EMAILS).then().body("items", hasSize(0));
        as(ada).header("If-Match", "\"3\"").delete(place).then().statusCode(204);
        as(ada).get(place).then().statusCode(404).body("code", equalTo("email.not-found"));
    }

    @Test
    void S0_10_a_grounded_email_is_drafted_about_a_tracked_opening() {
        AnalysedResume.of(ada);
        var opportunity = save();
        var place =
                as(ada).body(
                                Map.of(
                                        "purpose",
                                        "NETWORKING",
                                        "recipient",
                                        "Mr Babbage",
                                        "opportunityId",
                                        opportunity))
                        .post(EMAILS + "/drafts")
                        .then()
                        .statusCode(201)
                        .body("subject", equalTo("A few questions about your work"))
                        .body("content", startsWith("Dear Mr Babbage,"))
                        .body("opportunityId", equalTo(opportunity))
                        .body("sentences[1].factIds", contains("f1"))
                        .body("facts[0].path", equalTo("experiences[0]"))
                        .body("edited", equalTo(false))
                        .extract()
                        .header("Location");
        assertThat(place).matches(".*" + EMAILS + "/[0-9a-f-]{36}");
        as(ada).get(place).then().statusCode(200);
        assertThat(Neighbourhood.told("POST", "/internal/v1/reservations"))
                .anyMatch(body -> body.contains("COVER_LETTER") && body.contains(ada.toString()));
        assertThat(Neighbourhood.told("POST", "/internal/v1/drafts/emails"))
                .anyMatch(body ->
                        body.contains("\"ownerId\":\"" + ada)
                                && body.contains("\"purpose\":\"NETWORKING\"")
                                && body.contains("\"recipient\":\"Mr Babbage\"")
                                && body.contains("Program engines."));
        as(ada).queryParam("opportunityId", opportunity)
                .get(EMAILS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_email_about_work_elsewhere_needs_no_opening() {
        AnalysedResume.of(ada);
        as(ada).body(
                        Map.of(
                                "purpose",
                                "INTRODUCTION",
                                "about",
                                Map.of("title", "Printer", "company", "Quill")))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(201)
                .body("opportunityId", nullValue());
        assertThat(Neighbourhood.told("POST", "/internal/v1/drafts/emails"))
                .anyMatch(body ->
                        body.contains(ada.toString())
                                && body.contains("\"organizationName\":\"Quill\""));
    }

    @Test
    void what_cannot_be_drafted_is_told_and_costs_nothing() {
        as(ada).body(Map.of("purpose", "INQUIRY", "opportunityId", save()))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(409)
                .body("code", equalTo("letter.no-resume"));
        as(ada).body(Map.of("purpose", "INQUIRY"))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("opportunityId"));
        as(ada).body(Map.of("purpose", "SPAM", "opportunityId", Identifier.next()))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("purpose"));
        as(ada).body(Map.of("purpose", "INQUIRY", "opportunityId", Identifier.next()))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(404);
        AnalysedResume.of(ada);
        Neighbourhood.answer("/internal/v1/drafts", 503, Map.of());
        as(ada).body(Map.of("purpose", "INQUIRY", "opportunityId", save()))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(503)
                .body("code", equalTo("drafting.unavailable"));
        Neighbourhood.answer(
                "/internal/v1/reservations",
                402,
                Map.of(
                        "code",
                        "quota.exceeded",
                        "feature",
                        "COVER_LETTER",
                        "left",
                        0,
                        "renewsAt",
                        "2026-12-01T00:00:00Z"));
        as(ada).body(Map.of("purpose", "INQUIRY", "opportunityId", save()))
                .post(EMAILS + "/drafts")
                .then()
                .statusCode(402)
                .body("feature", equalTo("COVER_LETTER"));
        as(ada).get(EMAILS).then().body("items", hasSize(0));
    }

    @Test
    void nobody_reads_changes_sends_or_deletes_somebody_elses_email() {
        var place =
                as(ada).body(own("INQUIRY"))
                        .post(EMAILS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404);
        as(ben).header("If-Match", "*").body(own("INQUIRY")).put(place).then().statusCode(404);
        as(ben).post(place + "/sent").then().statusCode(404);
        as(ben).header("If-Match", "*").delete(place).then().statusCode(404);
        as(ben).get(EMAILS).then().body("items", hasSize(0));
        var body = own("INQUIRY");
        body.put("opportunityId", save());
        as(ben).body(body).post(EMAILS).then().statusCode(404);
        given().get(EMAILS).then().statusCode(401);
    }

    @Test
    void a_repeated_request_keeps_one_email() {
        var key = UUID.randomUUID().toString();
        var first = idOf(key);
        assertThat(idOf(key)).isEqualTo(first);
        as(ada).get(EMAILS).then().body("items", hasSize(1));
    }

    private String idOf(String key) {
        return as(ada).header("Idempotency-Key", key)
                .body(own("INQUIRY"))
                .post(EMAILS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> own(String purpose) {
        var body = new LinkedHashMap<String, Object>();
        body.put("purpose", purpose);
        body.put("subject", "A question");
        body.put("content", "Does it run?");
        return body;
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
