package io.skillsync.aicore.matching.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MatchApiIT {
    private final UUID seeker = Identifier.next();
    private final UUID recruiter = Identifier.next();
    private final UUID organization = Identifier.next();
    private final UUID resume = Identifier.next();
    private final UUID posting = Identifier.next();
    private final UUID application = Identifier.next();

    @BeforeEach
    void the_market_is_known() {
        NextDoor.puts(
                "/internal/v1/resumes/%s/versions/1".formatted(resume),
                """
                {"resumeId":"%s","ownerId":"%s","version":1,"hash":"h","document":{"basics":{"name":"Marta Lindqvist"},
                 "experiences":[{"company":"Akademiska Hospital","title":"Charge Nurse","startDate":"2019-03","current":true,
                 "achievements":["Led triage for 40 patients a day"]}],"skills":[{"name":"Triage"},{"name":"Wound care"}]}}\
                """
                        .formatted(resume, seeker));
        NextDoor.puts(
                "/internal/v1/postings/%s/versions/1".formatted(posting),
                """
                {"id":"%s","version":1,"hash":"p","organizationId":"%s","organizationName":"City Hospital","positionId":"%s","title":"Ward Nurse",
                 "description":"Care for surgical patients.","employmentType":"FULL_TIME","workMode":"ONSITE","location":"Uppsala",
                 "skillsRequired":["Triage","Ventilator management"],"skillsPreferred":["Wound care"],"status":"ACTIVE"}\
                """
                        .formatted(posting, organization, Identifier.next()));
        NextDoor.puts(
                "/internal/v1/postings/nearest",
                "{\"items\":[{\"postingId\":\"%s\",\"version\":1,\"score\":0.8}]}"
                        .formatted(posting));
        NextDoor.puts("/internal/v1/reservations", "{\"free\":false,\"left\":49}");
        Topics.tell(
                "talenthub.membership",
                Identifier.next(),
                "talenthub.membership-changed.v1",
                Map.of(
                        "membershipId",
                        Identifier.next(),
                        "organizationId",
                        organization,
                        "userId",
                        recruiter,
                        "role",
                        "RECRUITER",
                        "active",
                        true));
        Topics.tell(
                "talenthub.posting",
                posting,
                "talenthub.posting-published.v1",
                Map.of(
                        "postingId",
                        posting,
                        "organizationId",
                        organization,
                        "positionId",
                        Identifier.next(),
                        "version",
                        1,
                        "status",
                        "ACTIVE"));
        Topics.tell(
                "careerforge.resume",
                resume,
                "careerforge.resume-version-created.v1",
                Map.of(
                        "resumeId",
                        resume,
                        "ownerId",
                        seeker,
                        "version",
                        1,
                        "hash",
                        "h",
                        "isDefault",
                        true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(seeker, "/matches/postings/" + posting) == 200);
    }

    @Test
    void a_seeker_sees_postings_ranked_with_reasons() {
        var page =
                JsonPath.from(
                        as(seeker)
                                .get("/api/ai-core/v1/matches/postings")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
        assertThat(page.getList("items.postingId")).containsExactly(posting.toString());
        assertThat(page.getList("items[0].score.matchedSkills")).containsExactly("Triage");
        assertThat(page.getList("items[0].score.missingSkills"))
                .containsExactly("Ventilator management");
        assertThat(page.getString("items[0].score.versions.modelHash")).hasSize(64);
        assertThat(Topics.heard("ai-core.embedding", posting, 1))
                .singleElement()
                .satisfies(record ->
                        assertThat(Topics.type(record)).isEqualTo("ai-core.posting-embedded.v1"));
    }

    @Test
    void after_applying_both_sides_see_the_same_score_to_the_digit() {
        apply(1, "ACTIVE");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(recruiter, "/applications/" + application + "/score") == 200);
        var forRecruiter =
                as(recruiter)
                        .get("/api/ai-core/v1/applications/" + application + "/score")
                        .asString();
        var forSeeker =
                as(seeker).get("/api/ai-core/v1/applications/" + application + "/score").asString();
        assertThat(forSeeker).isEqualTo(forRecruiter);
        as(recruiter)
                .get("/api/ai-core/v1/postings/" + posting + "/candidates")
                .then()
                .body("items.applicationId", contains(application.toString()))
                .body("items[0].score.score", equalTo(JsonPath.from(forSeeker).getFloat("score")));
        as(Identifier.next())
                .get("/api/ai-core/v1/applications/" + application + "/score")
                .then()
                .statusCode(404);
    }

    @Test
    void a_recruiter_sees_only_who_applied_until_somebody_lets_themselves_be_found() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(recruiter, "/postings/" + posting + "/candidates") == 200);
        as(recruiter)
                .queryParam("include", "visible")
                .get("/api/ai-core/v1/postings/" + posting + "/candidates")
                .then()
                .body("items.seekerId.count { it == '" + seeker + "' }", equalTo(0));
        Topics.tell(
                "careerforge.profile",
                seeker,
                "careerforge.profile-visibility-changed.v1",
                Map.of("ownerId", seeker, "visible", true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        as(recruiter)
                                .queryParam("include", "visible")
                                .get("/api/ai-core/v1/postings/" + posting + "/candidates")
                                .then()
                                .body(
                                        "items.seekerId.count { it == '" + seeker + "' }",
                                        equalTo(1)));
        as(recruiter)
                .get("/api/ai-core/v1/postings/" + posting + "/candidates")
                .then()
                .body("items", hasSize(0));
        as(seeker)
                .get("/api/ai-core/v1/postings/" + posting + "/candidates")
                .then()
                .statusCode(404);
    }

    @Test
    void without_a_resume_there_is_nothing_to_match() {
        as(Identifier.next())
                .get("/api/ai-core/v1/matches/postings")
                .then()
                .statusCode(409)
                .body("code", equalTo("match.no-resume"));
        given().get("/api/ai-core/v1/matches/postings").then().statusCode(401);
    }

    @Test
    void while_search_or_billing_is_away_the_answer_says_so() {
        NextDoor.takesAway("/internal/v1/postings/nearest");
        as(seeker)
                .get("/api/ai-core/v1/matches/postings")
                .then()
                .statusCode(503)
                .body("code", equalTo("discovery.unavailable"));
        NextDoor.takesAway("/internal/v1/reservations");
        as(seeker)
                .get("/api/ai-core/v1/matches/postings")
                .then()
                .statusCode(503)
                .body("code", equalTo("quota.unavailable"));
    }

    @Test
    void a_letter_is_written_from_what_the_resume_says() {
        var body = new LinkedHashMap<String, Object>();
        body.put("requestId", Identifier.next());
        body.put("ownerId", seeker);
        body.put("candidateName", "Marta Lindqvist");
        body.put(
                "resume",
                Map.of(
                        "skills",
                        List.of(Map.of("name", "Triage")),
                        "experiences",
                        List.of(
                                Map.of(
                                        "company",
                                        "Akademiska Hospital",
                                        "title",
                                        "Charge Nurse",
                                        "achievements",
                                        List.of("Led triage for 40 patients a day")))));
        body.put(
                "posting",
                Map.of(
                        "title",
                        "Ward Nurse",
                        "organizationName",
                        "City Hospital",
                        "skillsRequired",
                        List.of("Triage")));
        var letter =
                JsonPath.from(
                        given().auth()
                                .oauth2(Tokens.service())
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post("/internal/v1/drafts/letters")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString());
        assertThat(letter.getString("text")).contains("City Hospital").contains("Marta Lindqvist");
        assertThat(letter.getList("facts")).isNotEmpty();
        assertThat(
                        Topics.heard(
                                "ai-core.draft",
                                UUID.fromString(body.get("requestId").toString()),
                                1))
                .hasSize(1);
    }

    @Test
    void a_text_has_a_vector_of_384_numbers() {
        given().auth()
                .oauth2(Tokens.service())
                .contentType(ContentType.JSON)
                .body(Map.of("text", "night nurse"))
                .post("/internal/v1/embeddings")
                .then()
                .statusCode(200)
                .body("vector", hasSize(384));
        given().auth()
                .oauth2(Tokens.service())
                .contentType(ContentType.JSON)
                .body(Map.of("text", ""))
                .post("/internal/v1/embeddings")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/postings/%s/versions/1/vector".formatted(posting))
                .then()
                .statusCode(200)
                .body("vector", hasSize(384));
    }

    private void apply(int sequence, String lifecycle) {
        var data = new LinkedHashMap<String, Object>();
        data.put("applicationId", application);
        data.put("postingId", posting);
        data.put("postingVersion", 1);
        data.put("positionId", Identifier.next());
        data.put("organizationId", organization);
        data.put("seekerId", seeker);
        data.put("resumeId", resume);
        data.put("resumeVersion", 1);
        data.put("sequence", sequence);
        data.put("lifecycle", lifecycle);
        data.put("stageKind", "NEW");
        Topics.tell(
                "talenthub.application", application, "talenthub.application-submitted.v1", data);
    }

    private static int status(UUID person, String path) {
        return as(person).get("/api/ai-core/v1" + path).statusCode();
    }

    private static io.restassured.specification.RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
