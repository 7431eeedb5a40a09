package io.skillsync.aicore.tailoring.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.Market;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import io.skillsync.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TailoringApiIT {
    private static final String TAILORINGS = "/api/ai-core/v1/tailorings";
    private final Market market = new Market();

    @BeforeEach
    void the_market_is_known() {
        market.open();
    }

    @Test
    void AI12_edits_are_offered_with_evidence_and_the_chosen_ones_make_the_resume()
            throws JsonProcessingException {
        var place =
                as(market.seeker)
                        .body(Map.of("posting", Map.of("postingId", market.posting)))
                        .post(TAILORINGS)
                        .then()
                        .statusCode(201)
                        .body("madeFrom.resumeId", equalTo(market.resume.toString()))
                        .body("madeFrom.version", equalTo(1))
                        .body("posting.title", equalTo("Charge Nurse"))
                        .body("edits.id", contains("e1", "e2"))
                        .body("edits.kind", contains("LIST_SHOWN_SKILL", "REORDER_SKILLS"))
                        .body("edits[0].after", equalTo("Triage"))
                        .body("edits[0].evidence", contains("experiences[0].achievements[0]"))
                        .body("acceptance", nullValue())
                        .extract()
                        .header("Location");
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        var event =
                new ObjectMapper()
                        .readTree(Topics.heard("ai-core.insight", id, 1).getFirst().value());
        ContractExamples.assertKept("ai-core.insight-given.v1", event);
        assertThat(event.get("kind").asText()).isEqualTo("TAILORING");

        as(market.seeker)
                .body(Map.of("edits", List.of("e1")))
                .post(place + "/acceptance")
                .then()
                .statusCode(200)
                .body("madeFrom.version", equalTo(1))
                .body("changed", contains("skills"))
                .body("resume.basics.name", equalTo("Marta Lindqvist"))
                .body("resume.skills.name", contains("Wound care", "ICU nursing", "Triage"));
        as(market.seeker)
                .get(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("acceptance.edits", contains("e1"));
        as(market.seeker)
                .body(Map.of("edits", List.of("e2", "e1")))
                .post(place + "/acceptance")
                .then()
                .body("edits", contains("e1", "e2"))
                .body("resume.skills.name", contains("Wound care", "Triage", "ICU nursing"));
        as(market.seeker).get(TAILORINGS).then().body("items.id", contains(id.toString()));
        as(market.seeker).header("If-Match", "\"3\"").delete(place).then().statusCode(204);
        as(market.seeker).get(place).then().statusCode(404);
    }

    @Test
    void an_opening_from_elsewhere_is_told_by_its_text() {
        as(market.seeker)
                .body(
                        Map.of(
                                "posting",
                                Map.of(
                                        "external",
                                        Map.of(
                                                "title",
                                                "Nurse",
                                                "description",
                                                "Requirements\n- Experience with triage"))))
                .post(TAILORINGS)
                .then()
                .statusCode(201)
                .body("posting.postingId", nullValue())
                .body("edits[0].after", equalTo("Triage"));
    }

    @Test
    void nobody_reads_accepts_or_deletes_somebody_elses_tailoring() {
        var place = offered();
        var stranger = Identifier.next();
        as(stranger).get(place).then().statusCode(404);
        as(stranger)
                .body(Map.of("edits", List.of("e1")))
                .post(place + "/acceptance")
                .then()
                .statusCode(404)
                .body("code", equalTo("tailoring.not-found"));
        as(stranger).header("If-Match", "*").delete(place).then().statusCode(404);
        as(stranger).get(TAILORINGS).then().body("items", hasSize(0));
        given().get(TAILORINGS).then().statusCode(401);
    }

    @Test
    void what_cannot_be_tailored_is_told() {
        as(market.seeker)
                .body(Map.of())
                .post(TAILORINGS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("posting"));
        as(market.seeker)
                .body(Map.of("posting", Map.of("postingId", Identifier.next())))
                .post(TAILORINGS)
                .then()
                .statusCode(404)
                .body("code", equalTo("posting.not-found"));
        as(Identifier.next())
                .body(Map.of("posting", Map.of("postingId", market.posting)))
                .post(TAILORINGS)
                .then()
                .statusCode(409)
                .body("code", equalTo("match.no-resume"));
        as(market.seeker)
                .body(Map.of("edits", List.of("e77")))
                .post(offered() + "/acceptance")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("edits"));
    }

    @Test
    void without_an_allowance_nothing_is_offered() {
        NextDoor.refuses("/internal/v1/reservations", 402, Market.EXCEEDED);
        as(market.seeker)
                .body(Map.of("posting", Map.of("postingId", market.posting)))
                .post(TAILORINGS)
                .then()
                .statusCode(402)
                .body("code", equalTo("quota.exceeded"));
        NextDoor.takesAway("/internal/v1/reservations");
        as(market.seeker)
                .body(Map.of("posting", Map.of("postingId", market.posting)))
                .post(TAILORINGS)
                .then()
                .statusCode(503);
        as(market.seeker).get(TAILORINGS).then().body("items", hasSize(0));
    }

    private String offered() {
        return as(market.seeker)
                .body(Map.of("posting", Map.of("postingId", market.posting)))
                .post(TAILORINGS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
