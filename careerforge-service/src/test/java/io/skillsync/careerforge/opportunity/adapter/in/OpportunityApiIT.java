package io.skillsync.careerforge.opportunity.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.careerforge.AnalysedResume;
import io.skillsync.careerforge.Broadcast;
import io.skillsync.careerforge.Neighbourhood;
import io.skillsync.careerforge.Samples;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpportunityApiIT {
    private static final String OPPORTUNITIES = "/api/careerforge/v1/opportunities";
    private final UUID ada = Identifier.next();
    private final UUID posting = Identifier.next();

    @AfterEach
    void neighbours_answer_as_ever() {
        Neighbourhood.answerAsEver();
    }

    @Test
    void S3_06_a_posting_is_saved_once_with_a_copy_of_what_it_says() {
        var place = save();
        as(ada).get(place)
                .then()
                .statusCode(200)
                .body("stage", equalTo("SAVED"))
                .body("status", equalTo("SAVED"))
                .body("jobStatus", equalTo("INTERESTED"))
                .body("submissionStatus", nullValue())
                .body("notes", equalTo("Looks right"))
                .body("opening.title", equalTo("Engine programmer v1"))
                .body("opening.company", equalTo("Difference Ltd"))
                .body("opening.pay.max", equalTo(70000))
                .body("opening.source", equalTo("PLATFORM"));
        as(ada).get(place + "/status-changes")
                .then()
                .body("items", hasSize(1))
                .body("items[0].from", nullValue())
                .body("items[0].to.stage", equalTo("SAVED"))
                .body("items[0].by", equalTo("CANDIDATE"));
        as(ada).body(Map.of("postingId", posting))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.saved-already"));
        as(Identifier.next())
                .body(Map.of("postingId", posting))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_not_there_or_cannot_be_asked_is_not_saved() {
        Neighbourhood.answer(
                "/internal/v1/postings/" + posting, 404, Map.of("code", "posting.not-found"));
        as(ada).body(Map.of("postingId", posting))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(404)
                .body("code", equalTo("posting.not-found"));
        Neighbourhood.answer("/internal/v1/postings/" + posting, 500, Map.of());
        as(ada).body(Map.of("postingId", posting))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(503)
                .body("code", equalTo("employer.unavailable"));
        as(ada).body(Map.of("notes", "nothing")).post(OPPORTUNITIES).then().statusCode(400);
        as(ada).get(OPPORTUNITIES).then().body("items", hasSize(0));
    }

    @Test
    void S1_12_applying_hands_in_a_frozen_version_and_the_track_moves_by_event_only() {
        var resume = AnalysedResume.of(ada);
        var place = save();
        as(ada).body(Map.of("resumeId", resume))
                .post(place + "/application")
                .then()
                .statusCode(202)
                .body("stage", equalTo("PREPARING"))
                .body("submissionStatus", equalTo("DRAFT"))
                .body("application.resumeId", equalTo(resume))
                .body("application.resumeVersion", equalTo(1))
                .body("application.method", equalTo("MANUAL"))
                .body("application.submittedAt", nullValue());
        assertThat(Neighbourhood.told("PUT", "/internal/v1/applications/" + id(place)))
                .singleElement()
                .asString()
                .contains(
                        "\"postingId\":\"" + posting,
                        "\"seekerId\":\"" + ada,
                        "\"name\":\"Test Person\"",
                        "\"resumeVersion\":1",
                        "\"company\":\"Engine Works\"");

        event(place, "application-submitted", 1, Map.of("stageKind", "NEW"));
        stage(place, "APPLIED");
        as(ada).get(place)
                .then()
                .body("status", equalTo("APPLIED"))
                .body("submissionStatus", equalTo("SUBMITTED"))
                .body("application.submittedAt", notNullValue());
        as(ada).body(Map.of("resumeId", resume))
                .post(place + "/application")
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.already-applied"));
        as(ada).header("If-Match", as(ada).get(place).header("ETag"))
                .delete(place)
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.applied"));
    }

    @Test
    void
            refusals_are_relayed_with_their_codes_and_the_draft_stays_when_the_employers_side_is_away() {
        var resume = AnalysedResume.of(ada);
        var place = save();
        Neighbourhood.answer("/internal/v1/applications", 503, Map.of());
        as(ada).body(Map.of("resumeId", resume, "method", "AUTOMATED"))
                .post(place + "/application")
                .then()
                .statusCode(503)
                .body("code", equalTo("employer.unavailable"));
        as(ada).get(place)
                .then()
                .body("stage", equalTo("PREPARING"))
                .body("application.method", equalTo("AUTOMATED"));
        Neighbourhood.answer(
                "/internal/v1/applications",
                409,
                Map.of("code", "posting.closed", "detail", "This posting is closed."));
        as(ada).body(Map.of("resumeId", resume))
                .post(place + "/application")
                .then()
                .statusCode(409)
                .body("code", equalTo("posting.closed"))
                .body("detail", equalTo("This posting is closed."));
        as(ada).body(Map.of("resumeId", Identifier.next()))
                .post(place + "/application")
                .then()
                .statusCode(404)
                .body("code", equalTo("resume.not-found"));
        var bens = AnalysedResume.of(Identifier.next());
        as(ada).body(Map.of("resumeId", bens)).post(place + "/application").then().statusCode(404);
        as(ada).body(Map.of("resumeId", resume, "resumeVersion", 7))
                .post(place + "/application")
                .then()
                .statusCode(404);
        as(ada).body(Map.of()).post(place + "/application").then().statusCode(400);
    }

    @Test
    void M01_the_tracker_follows_the_employer_to_the_hire_and_every_move_is_a_line_of_history() {
        var place = applied();
        event(place, "application-moved", 2, Map.of("stageKind", "REVIEW"));
        event(place, "application-moved", 3, Map.of("stageKind", "SCREEN"));
        event(place, "application-moved", 4, Map.of("stageKind", "INTERVIEW"));
        stage(place, "INTERVIEWING");
        var interview = Identifier.next();
        interview(place, interview, "interview-scheduled", 1, "PENDING");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        as(ada).get(place).path("jobStatus").equals("INTERVIEW_SCHEDULED")
                                && as(ada).get(place).path("interviewState").equals("SCHEDULED"));
        interview(place, interview, "interview-completed", 2, "PASSED");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(ada).get(place).path("jobStatus").equals("INTERVIEW_COMPLETED"));
        event(place, "application-moved", 5, Map.of("stageKind", "OFFER"));
        stage(place, "OFFER");
        offer(place, "offer-made", "MADE", 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "MADE".equals(as(ada).get(place).path("offer.state")));
        as(ada).post(place + "/offer-acceptance").then().statusCode(202);
        assertThat(
                        Neighbourhood.told(
                                "POST",
                                "/internal/v1/applications/" + id(place) + "/offer-acceptance"))
                .singleElement()
                .asString()
                .contains(ada.toString());
        event(place, "application-hired", 6, Map.of("lifecycle", "HIRED", "stageKind", "OFFER"));
        stage(place, "CLOSED");
        as(ada).get(place)
                .then()
                .body("closeReason", equalTo("ACCEPTED"))
                .body("status", equalTo("ACCEPTED"))
                .body("interviews", hasSize(1));
        as(ada).get(place + "/status-changes")
                .then()
                .body(
                        "items.to.stage",
                        contains(
                                "SAVED",
                                "PREPARING",
                                "APPLIED",
                                "SCREENING",
                                "SCREENING",
                                "INTERVIEWING",
                                "INTERVIEWING",
                                "INTERVIEWING",
                                "OFFER",
                                "CLOSED"))
                .body("items[3].by", equalTo("EMPLOYER"))
                .body("items[3].eventId", notNullValue());
        as(ada).queryParam("status", "ACCEPTED")
                .get(OPPORTUNITIES)
                .then()
                .body("items", hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        as(ada).get("/api/careerforge/v1/achievements")
                                .then()
                                .body("items.type", contains("JOB_SECURED"))
                                .body("items[0].verified", equalTo(true))
                                .body("items[0].points", equalTo(500)));
        as(ada).get("/api/careerforge/v1/achievements/progress")
                .then()
                .body("points", equalTo(500))
                .body("verified", equalTo(1))
                .body("byType.JOB_SECURED", equalTo(1))
                .body("byType.CERT_EARNED", equalTo(0));
    }

    @Test
    void a_word_that_comes_twice_or_late_changes_nothing() {
        var place = applied();
        var moved = data(place, 3, Map.of("stageKind", "SCREEN"));
        var id =
                Broadcast.say(
                        "talenthub.application",
                        "talenthub.application-moved.v1",
                        UUID.fromString(id(place)),
                        moved);
        stage(place, "SCREENING");
        Broadcast.repeat(
                id,
                "talenthub.application",
                "talenthub.application-moved.v1",
                UUID.fromString(id(place)),
                moved);
        event(place, "application-moved", 2, Map.of("stageKind", "REVIEW"));
        event(
                place,
                "application-rejected",
                4,
                Map.of(
                        "lifecycle",
                        "REJECTED",
                        "stageKind",
                        "SCREEN",
                        "reason",
                        "SKILLS_MISSING",
                        "reasonSide",
                        "EMPLOYER"));
        stage(place, "CLOSED");
        as(ada).get(place + "/status-changes")
                .then()
                .body("items.to.stageKind", contains(null, null, "NEW", "SCREEN", null))
                .body("items[4].reason", equalTo("SKILLS_MISSING"));
        event(place, "application-restored", 5, Map.of("stageKind", "SCREEN"));
        stage(place, "SCREENING");
    }

    @Test
    void a_filled_posting_a_withdrawal_and_a_declined_offer_close_the_track_each_in_its_way() {
        var filled = applied();
        event(
                filled,
                "application-rejected",
                2,
                Map.of(
                        "lifecycle",
                        "REJECTED",
                        "stageKind",
                        "NEW",
                        "reason",
                        "POSITION_FILLED",
                        "reasonSide",
                        "EMPLOYER"));
        stage(filled, "CLOSED");
        as(ada).get(filled)
                .then()
                .body("closeReason", equalTo("POSTING_CLOSED"))
                .body("status", equalTo("REJECTED"));
        as(ada).body(Map.of("reason", "Changed my mind"))
                .post(filled + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.closed"));
    }

    @Test
    void withdrawing_is_told_to_the_employer_and_follows_by_event() {
        var place = applied();
        as(ada).body(Map.of("reason", "TOOK_ANOTHER_JOB"))
                .post(place + "/withdrawal")
                .then()
                .statusCode(202)
                .body("stage", equalTo("APPLIED"));
        assertThat(
                        Neighbourhood.told(
                                "POST", "/internal/v1/applications/" + id(place) + "/withdrawal"))
                .singleElement()
                .asString()
                .contains("TOOK_ANOTHER_JOB", ada.toString());
        Neighbourhood.answer("/internal/v1/applications", 503, Map.of());
        as(ada).post(place + "/withdrawal").then().statusCode(503);
        as(ada).post(place + "/offer-acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.no-offer"));
        event(
                place,
                "application-withdrawn",
                2,
                Map.of(
                        "lifecycle",
                        "WITHDRAWN",
                        "stageKind",
                        "NEW",
                        "reason",
                        "WITHDREW",
                        "reasonSide",
                        "CANDIDATE"));
        stage(place, "CLOSED");
        as(ada).get(place).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_declined_offer_reads_back_as_withdrawn() {
        var place = applied();
        event(place, "application-moved", 2, Map.of("stageKind", "OFFER"));
        offer(place, "offer-made", "MADE", 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "MADE".equals(as(ada).get(place).path("offer.state")));
        as(ada).body(Map.of("reason", "PAY_TOO_LOW"))
                .post(place + "/offer-decline")
                .then()
                .statusCode(202);
        offer(place, "offer-declined", "DECLINED", 2);
        event(
                place,
                "application-withdrawn",
                3,
                Map.of(
                        "lifecycle",
                        "WITHDRAWN",
                        "stageKind",
                        "OFFER",
                        "reason",
                        "OFFER_DECLINED",
                        "reasonSide",
                        "CANDIDATE"));
        stage(place, "CLOSED");
        as(ada).get(place)
                .then()
                .body("closeReason", equalTo("DECLINED"))
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_posting_that_changes_reaches_every_copy() {
        var place = save();
        var answer =
                Map.<String, Object>copyOf(
                        io.restassured.path.json.JsonPath.from(
                                        Samples.posting(posting.toString(), 2, "FILLED"))
                                .getMap(""));
        Neighbourhood.answer("/internal/v1/postings/" + posting, 200, answer);
        Broadcast.say(
                "talenthub.posting",
                "talenthub.posting-updated.v1",
                posting,
                Map.of("postingId", posting, "version", 2));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        as(ada).get(place)
                                .then()
                                .body("opening.title", equalTo("Engine programmer v2"))
                                .body("opening.status", equalTo("FILLED"))
                                .body("stage", equalTo("SAVED")));
    }

    @Test
    void S0_51_lists_are_narrowed_by_stage_status_type_and_mode() {
        save();
        external("Analyst", Map.of("status", "INTERVIEW_COMPLETED", "sourceStatus", "final round"));
        as(ada).queryParam("stage", "SAVED")
                .get(OPPORTUNITIES)
                .then()
                .body("items.opening.title", contains("Engine programmer v1"));
        as(ada).queryParam("status", "INTERVIEWING")
                .get(OPPORTUNITIES)
                .then()
                .body("items.opening.title", contains("Analyst"))
                .body("items[0].sourceStatus", equalTo("final round"));
        as(ada).queryParam("employmentType", "FULL_TIME")
                .get(OPPORTUNITIES)
                .then()
                .body("items", hasSize(1));
        as(ada).queryParam("workMode", "REMOTE")
                .get(OPPORTUNITIES)
                .then()
                .body("items.opening.title", contains("Analyst"));
        as(ada).queryParam("limit", 1)
                .get(OPPORTUNITIES)
                .then()
                .body("items", hasSize(1))
                .body("next", notNullValue());
    }

    @Test
    void another_opening_is_moved_by_hand_and_one_of_this_platform_is_not() {
        var place = external("Analyst", Map.of());
        as(ada).body(Map.of("to", "APPLIED"))
                .post(place + "/moves")
                .then()
                .statusCode(200)
                .body("stage", equalTo("APPLIED"));
        as(ada).body(Map.of("to", "INTERVIEW_SCHEDULED"))
                .post(place + "/moves")
                .then()
                .body("jobStatus", equalTo("INTERVIEW_SCHEDULED"));
        as(ada).body(Map.of("to", "HIRED?"))
                .post(place + "/moves")
                .then()
                .statusCode(400)
                .body("code", equalTo("opportunity.status-unknown"));
        as(ada).body(Map.of("reason", "Too far"))
                .post(place + "/withdrawal")
                .then()
                .statusCode(202)
                .body("closeReason", equalTo("WITHDRAWN"));
        as(ada).body(Map.of("resumeId", Identifier.next()))
                .post(place + "/application")
                .then()
                .statusCode(404);
        as(ada).body(Map.of("to", "APPLIED"))
                .post(save() + "/moves")
                .then()
                .statusCode(409)
                .body("code", equalTo("opportunity.moves-by-itself"));
        as(ada).body(
                        Map.of(
                                "opening",
                                Map.of(
                                        "title",
                                        "A",
                                        "company",
                                        "B",
                                        "pay",
                                        Map.of("min", 5, "max", 4, "currency", "EUR"))))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(400);
    }

    @Test
    void notes_are_kept_on_the_version_that_was_read_and_strangers_see_nothing() {
        var place = save();
        as(ada).body(Map.of("notes", "x")).put(place).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"")
                .body(Map.of("notes", "Call them"))
                .put(place)
                .then()
                .statusCode(200)
                .body("notes", equalTo("Call them"));
        as(ada).header("If-Match", "\"1\"")
                .body(Map.of("notes", "x"))
                .put(place)
                .then()
                .statusCode(412);
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404);
        as(ben).get(place + "/status-changes").then().statusCode(404);
        as(ben).post(place + "/withdrawal").then().statusCode(404);
        as(ben).header("If-Match", "\"2\"").delete(place).then().statusCode(404);
        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(204);
        as(ada).get(place).then().statusCode(404);
        given().get(OPPORTUNITIES).then().statusCode(401);
    }

    private String save() {
        return as(ada).body(Map.of("postingId", posting, "notes", "Looks right"))
                .post(OPPORTUNITIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private String external(String title, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put(
                "opening",
                Map.of(
                        "title",
                        title,
                        "company",
                        "Elsewhere",
                        "workMode",
                        "REMOTE",
                        "url",
                        "https://elsewhere.example/1"));
        return as(ada).body(body)
                .post(OPPORTUNITIES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private String applied() {
        var place = save();
        as(ada).body(Map.of("resumeId", AnalysedResume.of(ada)))
                .post(place + "/application")
                .then()
                .statusCode(202);
        event(place, "application-submitted", 1, Map.of("stageKind", "NEW"));
        stage(place, "APPLIED");
        return place;
    }

    private void stage(String place, String wanted) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(ada).get(place).path("stage").equals(wanted));
    }

    private void event(String place, String type, int sequence, Map<String, Object> more) {
        Broadcast.say(
                "talenthub.application",
                "talenthub." + type + ".v1",
                UUID.fromString(id(place)),
                data(place, sequence, more));
    }

    private Map<String, Object> data(String place, int sequence, Map<String, Object> more) {
        var data =
                new HashMap<String, Object>(
                        Map.of(
                                "applicationId",
                                id(place),
                                "postingId",
                                posting,
                                "postingVersion",
                                1,
                                "seekerId",
                                ada,
                                "sequence",
                                sequence,
                                "lifecycle",
                                "ACTIVE",
                                "at",
                                "2026-11-20T10:00:0" + sequence + "Z"));
        data.putAll(more);
        return data;
    }

    private void interview(
            String place, UUID interview, String type, int sequence, String outcome) {
        Broadcast.say(
                "talenthub.interview",
                "talenthub." + type + ".v1",
                interview,
                Map.of(
                        "interviewId",
                        interview,
                        "applicationId",
                        id(place),
                        "seekerId",
                        ada,
                        "organizationId",
                        Identifier.next(),
                        "type",
                        "VIDEO",
                        "startsAt",
                        "2026-11-25T10:00:00Z",
                        "endsAt",
                        "2026-11-25T11:00:00Z",
                        "outcome",
                        outcome,
                        "sequence",
                        sequence));
    }

    private void offer(String place, String type, String state, int sequence) {
        Broadcast.say(
                "talenthub.offer",
                "talenthub." + type + ".v1",
                posting,
                Map.of(
                        "offerId",
                        posting,
                        "applicationId",
                        id(place),
                        "seekerId",
                        ada,
                        "organizationId",
                        Identifier.next(),
                        "state",
                        state,
                        "sequence",
                        sequence));
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
