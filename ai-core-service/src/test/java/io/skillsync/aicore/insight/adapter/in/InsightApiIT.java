package io.skillsync.aicore.insight.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.Market;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import io.skillsync.testkit.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightApiIT {
    private static final String API = "/api/ai-core/v1";
    private static final String REVIEWS = API + "/resume-reviews";
    private final Market market = new Market();

    @BeforeEach
    void the_market_is_known() {
        market.open();
    }

    @Test
    void AI11_a_resume_is_reviewed_kept_listed_and_deleted() throws JsonProcessingException {
        var place =
                as(market.seeker)
                        .body(Map.of())
                        .post(REVIEWS)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("resumeId", equalTo(market.resume.toString()))
                        .body("resumeVersion", equalTo(1))
                        .body("score", equalTo(64))
                        .body("dimensions.name", hasItem("figures"))
                        .body("strengths", hasItem("1 of 1 lines begin with what was done."))
                        .body("suggestions[0].priority", equalTo("HIGH"))
                        .body("suggestions.sentence", hasItem("Add your e-mail, phone, town."))
                        .extract()
                        .header("Location");
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        var event = Topics.heard("ai-core.insight", id, 1).getFirst();
        assertThat(Topics.type(event)).isEqualTo("ai-core.insight-given.v1");
        var data = new ObjectMapper().readTree(event.value());
        ContractExamples.assertKept("ai-core.insight-given.v1", data);
        assertThat(data.get("kind").asText()).isEqualTo("RESUME_REVIEW");

        as(market.seeker).get(place).then().statusCode(200).body("score", equalTo(64));
        as(market.seeker)
                .queryParam("resumeId", market.resume)
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        as(market.seeker)
                .queryParam("resumeId", Identifier.next())
                .get(REVIEWS)
                .then()
                .body("items", hasSize(0));
        as(Identifier.next()).get(place).then().statusCode(404);
        as(Identifier.next())
                .header("If-Match", "\"1\"")
                .delete(place)
                .then()
                .statusCode(404)
                .body("code", equalTo("review.not-found"));
        as(market.seeker).delete(place).then().statusCode(428);
        as(market.seeker).header("If-Match", "\"1\"").delete(place).then().statusCode(204);
        as(market.seeker).get(place).then().statusCode(404);
    }

    @Test
    void a_review_needs_a_resume_of_ones_own_an_allowance_and_somebody_to_tell() {
        given().contentType(ContentType.JSON).body(Map.of()).post(REVIEWS).then().statusCode(401);
        var stranger = Identifier.next();
        as(stranger)
                .body(Map.of())
                .post(REVIEWS)
                .then()
                .statusCode(409)
                .body("code", equalTo("match.no-resume"));
        as(stranger).body(Map.of("resumeId", market.resume)).post(REVIEWS).then().statusCode(404);
        as(market.seeker)
                .body(Map.of("resumeId", market.resume, "version", 2))
                .post(REVIEWS)
                .then()
                .statusCode(404);
        as(market.seeker)
                .body(Map.of("version", 1))
                .post(REVIEWS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("version"));
        NextDoor.refuses("/internal/v1/reservations", 402, Market.EXCEEDED);
        as(market.seeker)
                .body(Map.of())
                .post(REVIEWS)
                .then()
                .statusCode(402)
                .body("feature", equalTo("INSIGHT"));
        NextDoor.takesAway("/internal/v1/reservations");
        as(market.seeker)
                .body(Map.of())
                .post(REVIEWS)
                .then()
                .statusCode(503)
                .body("code", equalTo("quota.unavailable"));
        as(market.seeker).get(REVIEWS).then().body("items", hasSize(0));
    }

    @Test
    void a_repeated_request_gives_the_first_review() {
        var key = UUID.randomUUID().toString();
        var first = review(key);
        assertThat(review(key)).isEqualTo(first);
        as(market.seeker).get(REVIEWS).then().body("items", hasSize(1));
    }

    private String review(String key) {
        return as(market.seeker)
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void AI19_the_way_to_a_skill_starts_from_what_the_resume_shows() {
        as(market.seeker)
                .queryParam("skill", "K8s")
                .get(API + "/learning-paths")
                .then()
                .statusCode(200)
                .body("goal", equalTo("Kubernetes"))
                .body("steps.skill", contains("Linux", "Docker", "Kubernetes"))
                .body("steps[1].restsOn", contains("Linux"));
        as(market.seeker)
                .queryParam("skill", "Triage")
                .get(API + "/learning-paths")
                .then()
                .body("steps", hasSize(0));
        as(market.seeker)
                .queryParam("skill", " ")
                .get(API + "/learning-paths")
                .then()
                .statusCode(400);
        as(Identifier.next())
                .queryParam("skill", "K8s")
                .get(API + "/learning-paths")
                .then()
                .statusCode(409);
        given().get(API + "/learning-paths?skill=K8s").then().statusCode(401);
    }

    @Test
    void AI19_skills_are_ranked_by_the_postings_that_they_open() {
        as(market.seeker)
                .get(API + "/learning-advice")
                .then()
                .statusCode(200)
                .body("looked", equalTo(1))
                .body("withinReach", equalTo(1))
                .body("skills.skill", contains("Ventilator management"))
                .body("skills[0].named", equalTo(1))
                .body("skills[0].unlocked", equalTo(1))
                .body("skills[0].path.goal", equalTo("Ventilator management"));
        NextDoor.takesAway("/internal/v1/postings/nearest");
        as(market.seeker)
                .get(API + "/learning-advice")
                .then()
                .statusCode(503)
                .body("code", equalTo("discovery.unavailable"));
        as(Identifier.next()).get(API + "/learning-advice").then().statusCode(409);
    }

    @Test
    void AI25_a_posting_is_checked_before_it_is_published() {
        as(market.recruiter)
                .body(
                        Map.of(
                                "title",
                                "Waitress",
                                "description",
                                "A young team. State your current salary."))
                .post(API + "/posting-checks")
                .then()
                .statusCode(200)
                .body("notes.kind", contains("UNLAWFUL", "UNLAWFUL", "GENDERED", "MISSING"))
                .body("notes[0].written", equalTo("young"))
                .body("notes[0].start", equalTo(2))
                .body("notes[2].field", equalTo("title"));
        as(market.recruiter)
                .body(
                        Map.of(
                                "title",
                                "Planner",
                                "description",
                                "You plan the work of 14 people.",
                                "pay",
                                Map.of("min", 3000, "currency", "EUR")))
                .post(API + "/posting-checks")
                .then()
                .body("notes", hasSize(0));
        as(market.recruiter)
                .body(Map.of("title", "", "description", "x"))
                .post(API + "/posting-checks")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("title"));
        given().contentType(ContentType.JSON)
                .body(Map.of("title", "x", "description", "x"))
                .post(API + "/posting-checks")
                .then()
                .statusCode(401);
    }

    @Test
    void AI04_a_posting_is_read_from_plain_text_and_from_html() {
        var text =
                as(market.recruiter)
                        .body(
                                Map.of(
                                        "title",
                                        "Senior Java Developer",
                                        "description",
                                        "Requirements\n- 5+ years of experience with Java\nNice to have\n- Kafka\n"
                                                + "We offer\nRemote work. Salary: 60,000 - 75,000 EUR a year."))
                        .post(API + "/posting-readings")
                        .then()
                        .statusCode(200)
                        .body("seniority", equalTo("SENIOR"))
                        .body("minYears", equalTo(5))
                        .body("workMode", equalTo("REMOTE"))
                        .body("pay.currency", equalTo("EUR"))
                        .body("requirements[0].kind", equalTo("REQUIRED"))
                        .body("requirements[0].basis", equalTo("STRUCTURE"))
                        .extract()
                        .asString();
        assertThat(JsonPath.from(text).getList("requirements.kind"))
                .containsExactly("REQUIRED", "PREFERRED");
        as(market.recruiter)
                .body(
                        Map.of(
                                "title",
                                "Cook",
                                "description",
                                "<h2>Requirements</h2><ul><li>Menu planning</li></ul>"))
                .post(API + "/posting-readings")
                .then()
                .statusCode(200)
                .body("requirements.text", contains("Menu planning"));
        as(market.recruiter)
                .body(Map.of("title", "Cook", "description", "<div>".repeat(9_000) + "Cooks"))
                .post(API + "/posting-readings")
                .then()
                .statusCode(200);
        as(market.recruiter)
                .body(Map.of("title", "Cook", "description", "x".repeat(50_001)))
                .post(API + "/posting-readings")
                .then()
                .statusCode(400);
    }

    @Test
    void AI26_a_recruiter_reads_a_resume_blind_and_nobody_else_does() {
        market.apply();
        var path = API + "/applications/" + market.application + "/blind-resume";
        var blind =
                as(market.recruiter)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("basics.name", nullValue())
                        .body("experiences[0].company", equalTo("Akademiska Hospital"))
                        .body(
                                "experiences[0].achievements",
                                contains("Led triage for 40 patients a day"))
                        .body("skills.name", hasItem("Wound care"))
                        .body("educations[0].field", equalTo("Nursing"))
                        .body("educations.institution", everyItem(nullValue()))
                        .extract()
                        .asString();
        assertThat(blind).doesNotContain("Marta", "Lindqvist", "Uppsala");
        as(market.seeker).get(path).then().statusCode(404);
        as(Identifier.next())
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("application.not-found"));
        given().get(path).then().statusCode(401);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
