package io.skillsync.talenthub.candidacy.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.apply;
import static io.skillsync.talenthub.Hiring.as;
import static io.skillsync.talenthub.Hiring.asService;
import static io.skillsync.talenthub.Hiring.submission;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The seeker's side, as their own service uses it; what follows from decisions arrives by events.
@QuarkusTest
class CandidacyApiIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private final UUID seeker = Identifier.next();
    private final UUID id = Identifier.next();
    private Hiring bakery;
    private String posting;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
        posting = bakery.livePosting();
    }

    @Test
    void S1_12_sending_an_application_again_changes_nothing() {
        apply(id, posting, seeker)
                .statusCode(201)
                .body(
                        "lifecycle",
                        equalTo("ACTIVE"),
                        "stageKind",
                        equalTo("NEW"),
                        "sequence",
                        equalTo(1));
        apply(id, posting, seeker)
                .statusCode(200)
                .body("id", equalTo(id.toString()), "sequence", equalTo(1));
        apply(Identifier.next(), posting, seeker)
                .statusCode(409)
                .body("code", equalTo("application.duplicate"));
    }

    @Test
    void applying_is_refused_with_the_postings_reason() {
        bakery.asRecruiter()
                .post(Hiring.API + "/postings/" + posting + "/pause")
                .then()
                .statusCode(200);
        apply(id, posting, seeker).statusCode(409).body("code", equalTo("posting.paused"));
        bakery.close(posting, "CANCELLED", "").statusCode(200);
        apply(id, posting, seeker).statusCode(409).body("code", equalTo("posting.closed"));
        apply(id, bakery.draft(bakery.position()), seeker)
                .statusCode(404)
                .body("code", equalTo("posting.not-found"));
        apply(id, Identifier.next().toString(), seeker).statusCode(404);
        asService().queryParam("seekerId", seeker).get(place()).then().statusCode(404);
    }

    @Test
    void a_submission_says_everything() {
        for (var field :
                new String[] {
                    "postingId",
                    "seekerId",
                    "candidate",
                    "resumeId",
                    "resumeHash",
                    "resume",
                    "method",
                    "submittedAt"
                }) {
            var body = submission(posting, seeker);
            body.remove(field);
            asService()
                    .body(body)
                    .put(place())
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo(field));
        }
        var odd = submission(posting, seeker);
        odd.put("method", "PIGEON");
        asService().body(odd).put(place()).then().statusCode(400);
        given().put(place()).then().statusCode(401);
        as(seeker).body(submission(posting, seeker)).put(place()).then().statusCode(403);
    }

    @Test
    void S1_63_a_candidate_sees_where_they_stand_and_nobody_by_name() {
        apply(id, posting, seeker).statusCode(201);
        bakery.move(id, "NEW", "INTERVIEW").statusCode(200);
        bakery.command(
                        id,
                        "interviews",
                        Map.of(
                                "type",
                                "VIDEO",
                                "startsAt",
                                "2027-01-10T09:00:00Z",
                                "endsAt",
                                "2027-01-10T10:00:00Z",
                                "timeZone",
                                "Europe/Paris",
                                "interviewers",
                                new UUID[] {bakery.recruiter()}))
                .statusCode(201);
        view().statusCode(200)
                .body(
                        "status",
                        equalTo("INTERVIEWING"),
                        "organizationName",
                        equalTo("Bakery"),
                        "title",
                        equalTo("Night baker"))
                .body(
                        "interviews",
                        hasSize(1),
                        "interviews[0].state",
                        equalTo("SCHEDULED"),
                        "interviews[0].timeZone",
                        equalTo("Europe/Paris"))
                .body("interviews[0]", not(hasKey("interviewers")))
                .body("offers", hasSize(0));
        asService().queryParam("seekerId", Identifier.next()).get(place()).then().statusCode(404);
        asService()
                .get(place())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("seekerId"));
    }

    @Test
    void a_seeker_withdraws_in_their_own_words() {
        apply(id, posting, seeker).statusCode(201);
        asService()
                .body(Map.of("seekerId", Identifier.next()))
                .post(place() + "/withdrawal")
                .then()
                .statusCode(404);
        asService()
                .body(Map.of("seekerId", seeker, "reason", "I move to Peru"))
                .post(place() + "/withdrawal")
                .then()
                .statusCode(200)
                .body("lifecycle", equalTo("WITHDRAWN"));
        view().body(
                        "status",
                        equalTo("WITHDRAWN"),
                        "reason",
                        equalTo("WITHDREW"),
                        "message",
                        equalTo("I move to Peru"));
        asService()
                .body(Map.of("seekerId", seeker))
                .post(place() + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("application.closed"));
    }

    @Test
    void S3_09_an_offer_is_made_accepted_and_leads_to_a_hire() {
        apply(id, posting, seeker).statusCode(201);
        asService()
                .body(Map.of("seekerId", seeker))
                .post(place() + "/offer-acceptance")
                .then()
                .statusCode(404)
                .body("code", equalTo("offer.not-found"));
        bakery.command(id, "offers", offer()).statusCode(201);
        await().atMost(SOON).untilAsserted(() -> view().body("status", equalTo("OFFER")));
        bakery.command(id, "hire", null).statusCode(409).body("code", equalTo("offer.unanswered"));
        asService()
                .body(Map.of("seekerId", seeker))
                .post(place() + "/offer-acceptance")
                .then()
                .statusCode(200)
                .body(
                        "offers.state",
                        contains("ACCEPTED"),
                        "lifecycle",
                        equalTo("ACTIVE"),
                        "status",
                        equalTo("OFFER"));
        asService()
                .body(Map.of("seekerId", seeker))
                .post(place() + "/offer-acceptance")
                .then()
                .statusCode(409)
                .body("code", equalTo("offer.closed"));
        bakery.command(id, "hire", null).statusCode(200);
        view().body("status", equalTo("ACCEPTED"), "offers[0].amount", equalTo(30000));
    }

    @Test
    void who_declines_the_offer_has_withdrawn() {
        apply(id, posting, seeker).statusCode(201);
        bakery.command(id, "offers", offer()).statusCode(201);
        asService()
                .body(Map.of("seekerId", seeker, "reason", "Too early"))
                .post(place() + "/offer-decline")
                .then()
                .statusCode(200)
                .body("offers.state", contains("DECLINED"));
        await().atMost(SOON)
                .untilAsserted(() ->
                        view().body(
                                        "status",
                                        equalTo("DECLINED"),
                                        "reason",
                                        equalTo("OFFER_DECLINED"),
                                        "message",
                                        equalTo("Too early")));
    }

    @Test
    void TH_23_closing_a_posting_answers_everybody_who_waits() {
        apply(id, posting, seeker).statusCode(201);
        var other = Hiring.applicant(posting);
        bakery.command(other, "hire", null).statusCode(200);
        bakery.close(posting, "FILLED", "We found somebody").statusCode(200);
        await().atMost(SOON)
                .untilAsserted(() ->
                        view().body(
                                        "status",
                                        equalTo("POSTING_CLOSED"),
                                        "lifecycle",
                                        equalTo("REJECTED"))
                                .body(
                                        "reason",
                                        equalTo("POSITION_FILLED"),
                                        "message",
                                        equalTo("We found somebody")));
        bakery.application(other).body("lifecycle", equalTo("HIRED"));
        bakery.command(id, "restoration", null)
                .statusCode(409)
                .body("code", equalTo("posting.closed"));
    }

    @Test
    void an_ended_application_cancels_its_interviews_and_withdraws_its_offer() {
        apply(id, posting, seeker).statusCode(201);
        bakery.command(
                        id,
                        "interviews",
                        Map.of(
                                "type",
                                "PHONE",
                                "startsAt",
                                "2027-01-10T09:00:00Z",
                                "endsAt",
                                "2027-01-10T10:00:00Z"))
                .statusCode(201);
        bakery.command(id, "offers", offer()).statusCode(201);
        bakery.command(id, "rejection", Map.of("reason", "OTHER")).statusCode(200);
        await().atMost(SOON)
                .untilAsserted(() ->
                        view().body(
                                        "interviews.state",
                                        contains("CANCELLED"),
                                        "offers.state",
                                        contains("WITHDRAWN")));
        view().body(
                        "message",
                        equalTo(""),
                        "reasonSide",
                        equalTo("EMPLOYER"),
                        "offers[0].expiresAt",
                        nullValue());
    }

    private String place() {
        return "/internal/v1/applications/" + id;
    }

    private ValidatableResponse view() {
        return asService().queryParam("seekerId", seeker).get(place()).then();
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "title", "Night baker", "amount", 30000, "currency", "EUR", "period", "YEARLY");
    }
}
