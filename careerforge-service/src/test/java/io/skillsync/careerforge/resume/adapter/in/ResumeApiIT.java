package io.skillsync.careerforge.resume.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.skillsync.careerforge.Broadcast;
import io.skillsync.careerforge.Neighbourhood;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResumeApiIT {
    private static final String RESUMES = "/api/careerforge/v1/resumes";
    private static final byte[] TEXT =
            "Ada Byron\nAnalyst at the Engine Works\nSkills: Kafka, Java\n"
                    .getBytes(StandardCharsets.UTF_8);
    private final UUID ada = Identifier.next();

    @AfterEach
    void neighbours_answer_as_ever() {
        Neighbourhood.answerAsEver();
    }

    @Test
    void S2_31_a_resume_is_uploaded_analysed_and_read() {
        var status = upload("ada.txt", TEXT);
        status.get("id");
        var resume = status.getString("resumeId");
        assertThat(status.getString("status")).isEqualTo("PENDING");
        assertThat(status.getString("links.self")).isEqualTo(RESUMES + "/" + resume + "/analysis");
        assertThat(Neighbourhood.told("POST", "/internal/v1/reservations"))
                .anyMatch(body ->
                        body.contains(status.getString("id"))
                                && body.contains("RESUME_ANALYSIS")
                                && body.contains(ada.toString()));

        completed(status);
        as(ada).header("Prefer", "wait=15")
                .get(RESUMES + "/" + resume + "/analysis")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"))
                .body("confidence", equalTo(0.93f))
                .body("reading.document.basics.name", equalTo("Ada Byron"))
                .body("reading.document.experiences[0].company", equalTo("Engine Works"))
                .body("reading.fields[0].confidence", equalTo(0.98f))
                .body("reading.hiddenText[0].reason", equalTo("white on white"))
                .body("resumeVersion", equalTo(1));
        as(ada).get(RESUMES + "/" + resume)
                .then()
                .body("isDefault", equalTo(true))
                .body("currentVersion", equalTo(1))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .body("file.mediaType", equalTo("text/plain"))
                .body("file.name", equalTo("ada.txt"));
        as(ada).get(RESUMES + "/" + resume + "/versions/1")
                .then()
                .body("skills.name", contains("Kafka", "Java"));
    }

    @Test
    void the_alias_waits_for_the_end_where_it_is_asked_to() {
        var waiting =
                given().auth()
                        .oauth2(Tokens.of(ada))
                        .header("Prefer", "respond-async, wait=1")
                        .multiPart("file", "ada.txt", TEXT, "text/plain")
                        .multiPart("name", "Engines")
                        .post("/api/careerforge/v1/resume/analyze")
                        .then()
                        .statusCode(202)
                        .header("Location", containsString(RESUMES + "/"))
                        .body("status", equalTo("PENDING"))
                        .extract()
                        .jsonPath();
        as(ada).get(RESUMES + "/" + waiting.getString("resumeId"))
                .then()
                .body("name", equalTo("Engines"));
    }

    @Test
    void a_failed_analysis_says_why_and_a_file_without_text_is_deleted() {
        var status = upload("ada.txt", TEXT);
        var file =
                as(ada).get(RESUMES + "/" + status.getString("resumeId"))
                        .then()
                        .extract()
                        .<String>path("file.id");
        failed(status, "needs-ocr");
        as(ada).header("Prefer", "wait=15")
                .get(RESUMES + "/" + status.getString("resumeId") + "/analysis")
                .then()
                .body("status", equalTo("FAILED"))
                .body("code", equalTo("needs-ocr"))
                .body("reading", nullValue());
        as(ada).get(RESUMES + "/" + status.getString("resumeId"))
                .then()
                .body("file", nullValue())
                .body("isDefault", equalTo(false));
        as(ada).get(RESUMES + "/" + status.getString("resumeId") + "/files/" + file)
                .then()
                .statusCode(404);
        as(ada).put(RESUMES + "/" + status.getString("resumeId") + "/default")
                .then()
                .statusCode(409)
                .body("code", equalTo("resume.unreadable"));
    }

    @Test
    void bad_files_are_refused_each_with_its_own_code_and_nothing_is_kept_or_charged() {
        refused("resume.pdf", new byte[0], 422, "resume.empty-file");
        refused("resume.txt", new byte[10_000_001], 413, "resume.too-large");
        refused(
                "resume.pdf",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13},
                415,
                "resume.wrong-type");
        refused("resume.pdf", TEXT, 415, "resume.wrong-type");
        refused(
                "resume.pdf",
                "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII),
                422,
                "resume.broken");
        var eicar =
                ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
                        .getBytes(StandardCharsets.US_ASCII);
        refused("resume.txt", eicar, 422, "resume.malware");
        as(ada).get(RESUMES).then().body("items", hasSize(0));
        assertThat(Neighbourhood.told("POST", "/internal/v1/reservations"))
                .noneMatch(body -> body.contains(ada.toString()));
        given().auth()
                .oauth2(Tokens.of(ada))
                .multiPart("name", "x")
                .post(RESUMES)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("file"));
    }

    @Test
    void the_sixth_analysis_of_a_month_is_refused_with_what_is_left() {
        for (var i = 1; i <= 5; i++)
            upload("ada.txt", ("Resume number " + i).getBytes(StandardCharsets.UTF_8));
        send("ada.txt", "Resume number 6".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(402)
                .body("code", equalTo("quota.exceeded"))
                .body("feature", equalTo("RESUME_ANALYSIS"))
                .body("left", equalTo(0))
                .body("renewsAt", equalTo("2026-12-01T00:00:00Z"));
        send("again.txt", "Resume number 5".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(202);
        as(ada).get(RESUMES).then().body("items", hasSize(6));
    }

    @Test
    void without_billings_word_nothing_is_taken_in() {
        Neighbourhood.answer("/internal/v1/reservations", 503, Map.of());
        send("ada.txt", TEXT)
                .then()
                .statusCode(503)
                .body("code", equalTo("quota.unavailable"))
                .header("Retry-After", "5");
        as(ada).get(RESUMES).then().body("items", hasSize(0));
    }

    @Test
    void a_repeated_upload_is_taken_in_once() {
        var key = UUID.randomUUID().toString();
        var first =
                keyed(key, TEXT).then().statusCode(202).extract().jsonPath().getString("resumeId");
        keyed(key, TEXT).then().statusCode(202).body("resumeId", equalTo(first));
        keyed(key, "Another".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.reused"));
        as(ada).get(RESUMES).then().body("items", hasSize(1));
    }

    @Test
    void CF13_a_review_edits_the_resume_and_fills_the_bank_with_provenance() {
        var resume = analysed("ada.txt", TEXT);
        var review =
                Map.of(
                        "sections",
                        Map.of(
                                "basics", Map.of("action", "ACCEPT"),
                                "experiences",
                                        Map.of(
                                                "action",
                                                "EDIT",
                                                "value",
                                                java.util.List.of(
                                                        Map.of(
                                                                "company",
                                                                "Engine Works",
                                                                "title",
                                                                "Lead analyst"))),
                                "skills", Map.of("action", "ACCEPT"),
                                "languages", Map.of("action", "SKIP")));
        as(ada).body(review)
                .post(RESUMES + "/" + resume + "/review")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(2));
        as(ada).body(review)
                .post(RESUMES + "/" + resume + "/review")
                .then()
                .statusCode(200)
                .body("currentVersion", equalTo(2));
        as(ada).get("/api/careerforge/v1/profile")
                .then()
                .body("person.headline", equalTo("Analyst"))
                .body("experiences.fact.title", contains("Lead analyst"))
                .body("experiences[0].origin", equalTo("PARSED"))
                .body("experiences[0].resumeId", equalTo(resume))
                .body("experiences[0].resumeVersion", equalTo(2))
                .body("skills.fact.name", contains("Java", "Kafka"))
                .body("languages", hasSize(0));
        as(ada).get(RESUMES + "/" + resume + "/versions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].parent", equalTo(1));
        as(ada).get(RESUMES + "/" + resume + "/versions/1")
                .then()
                .body("experiences[0].title", equalTo("Analyst"));
        as(ada).get(RESUMES + "/" + resume + "/versions/3").then().statusCode(404);
        as(ada).body(Map.of("sections", Map.of("skills", Map.of("action", "EDIT"))))
                .post(RESUMES + "/" + resume + "/review")
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("review.value-missing"));
    }

    @Test
    void S0_20_at_most_one_resume_is_the_default() {
        var first = analysed("one.txt", "Resume one".getBytes(StandardCharsets.UTF_8));
        var second = analysed("two.txt", "Resume two".getBytes(StandardCharsets.UTF_8));
        as(ada).get(RESUMES + "/" + second).then().body("isDefault", equalTo(false));
        as(ada).put(RESUMES + "/" + second + "/default")
                .then()
                .statusCode(200)
                .body("isDefault", equalTo(true));
        as(ada).get(RESUMES + "/" + first).then().body("isDefault", equalTo(false));
        var etag = as(ada).get(RESUMES + "/" + second).header("ETag");
        as(ada).header("If-Match", etag)
                .body(Map.of("archived", true))
                .patch(RESUMES + "/" + second)
                .then()
                .statusCode(409)
                .body("code", equalTo("resume.is-default"));
        as(ada).header("If-Match", as(ada).get(RESUMES + "/" + first).header("ETag"))
                .body(Map.of("archived", true, "name", "Old"))
                .patch(RESUMES + "/" + first)
                .then()
                .statusCode(200)
                .body("archived", equalTo(true))
                .body("name", equalTo("Old"));
        as(ada).queryParam("archived", false)
                .get(RESUMES)
                .then()
                .body("items.id", contains(second));
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/profiles/" + ada)
                .then()
                .statusCode(404);
    }

    @Test
    void files_are_downloaded_as_they_were_and_go_with_their_resume() {
        var resume = analysed("Ada Byron – résumé.txt", TEXT);
        var file = as(ada).get(RESUMES + "/" + resume).then().extract().<String>path("file.id");
        var place = RESUMES + "/" + resume + "/files/" + file;
        var bytes =
                as(ada).get(place)
                        .then()
                        .statusCode(200)
                        .contentType("text/plain")
                        .header(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''Ada%20Byron"))
                        .header("X-Content-Type-Options", "nosniff")
                        .extract()
                        .asByteArray();
        assertThat(bytes).isEqualTo(TEXT);
        var service = given().auth().oauth2(Tokens.service());
        assertThat(service.get("/internal/v1/resumes/" + resume + "/files/" + file).asByteArray())
                .isEqualTo(TEXT);
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/resumes/" + resume + "/versions/1")
                .then()
                .statusCode(200)
                .body("ownerId", equalTo(ada.toString()))
                .body("version", equalTo(1))
                .body("document.basics.name", equalTo("Ada Byron"));

        as(ada).delete(RESUMES + "/" + resume).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"").delete(RESUMES + "/" + resume).then().statusCode(412);
        as(ada).header("If-Match", "\"2\"").delete(RESUMES + "/" + resume).then().statusCode(204);
        as(ada).get(RESUMES + "/" + resume).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/resumes/" + resume + "/files/" + file)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/resumes/" + resume + "/versions/1")
                .then()
                .statusCode(404);
    }

    @Test
    void somebody_elses_resume_is_not_there_for_any_verb() {
        var resume = analysed("ada.txt", TEXT);
        var ben = Identifier.next();
        var place = RESUMES + "/" + resume;
        as(ben).get(place).then().statusCode(404);
        as(ben).get(place + "/analysis").then().statusCode(404);
        as(ben).get(place + "/versions").then().statusCode(404);
        as(ben).get(place + "/versions/1").then().statusCode(404);
        as(ben).put(place + "/default").then().statusCode(404);
        as(ben).body(Map.of("sections", Map.of())).post(place + "/review").then().statusCode(404);
        as(ben).header("If-Match", "\"2\"").delete(place).then().statusCode(404);
        as(ben).header("If-Match", "\"2\"")
                .body(Map.of("name", "Mine"))
                .patch(place)
                .then()
                .statusCode(404);
        as(ada).get(place).then().statusCode(200);
    }

    private void refused(String name, byte[] content, int status, String code) {
        var started = System.nanoTime();
        send(name, content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofSeconds(20));
    }

    private String analysed(String name, byte[] content) {
        var status = upload(name, content);
        completed(status);
        var resume = status.getString("resumeId");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        as(ada).get(RESUMES + "/" + resume).path("analysis.status").equals("DONE"));
        return resume;
    }

    private void completed(JsonPath status) {
        Broadcast.say(
                "ai-core.analysis",
                "ai-core.analysis-completed.v1",
                UUID.fromString(status.getString("id")),
                Map.of(
                        "analysisId",
                        status.getString("id"),
                        "resumeId",
                        status.getString("resumeId"),
                        "ownerId",
                        ada,
                        "confidence",
                        0.93));
    }

    private void failed(JsonPath status, String code) {
        Broadcast.say(
                "ai-core.analysis",
                "ai-core.analysis-failed.v1",
                UUID.fromString(status.getString("id")),
                Map.of(
                        "analysisId",
                        status.getString("id"),
                        "resumeId",
                        status.getString("resumeId"),
                        "ownerId",
                        ada,
                        "code",
                        code));
    }

    private JsonPath upload(String name, byte[] content) {
        return send(name, content).then().statusCode(202).extract().jsonPath();
    }

    private io.restassured.response.Response send(String name, byte[] content) {
        return given().auth()
                .oauth2(Tokens.of(ada))
                .multiPart("file", name, content, "application/octet-stream")
                .post(RESUMES);
    }

    private io.restassured.response.Response keyed(String key, byte[] content) {
        return given().auth()
                .oauth2(Tokens.of(ada))
                .header("Idempotency-Key", key)
                .multiPart("file", "ada.txt", content, "text/plain")
                .post(RESUMES);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
