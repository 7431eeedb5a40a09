package io.skillsync.talenthub.interview.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.applicant;
import static io.skillsync.talenthub.Hiring.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.talenthub.Hiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterviewApiIT {
    private Hiring bakery;
    private UUID application;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
        application = applicant(bakery.livePosting());
    }

    @Test
    void S1_37_an_interview_is_scheduled_moved_and_completed() {
        var place = schedule("2027-01-10", "TECHNICAL");
        bakery.asRecruiter()
                .get(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "type",
                        equalTo("TECHNICAL"),
                        "state",
                        equalTo("SCHEDULED"),
                        "outcome",
                        equalTo("PENDING"),
                        "timeZone",
                        equalTo("Asia/Tokyo"));
        bakery.asRecruiter()
                .body(appointment("2027-01-11", "PANEL"))
                .put(place)
                .then()
                .statusCode(428);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(appointment("2027-01-11", "PANEL"))
                .put(place)
                .then()
                .statusCode(200)
                .body("type", equalTo("PANEL"), "startsAt", equalTo("2027-01-11T09:00:00Z"));
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(appointment("2027-01-12", "PANEL"))
                .put(place)
                .then()
                .statusCode(412);
        bakery.asRecruiter()
                .post(place + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"), "outcome", equalTo("PENDING"));
        bakery.asRecruiter()
                .body(Map.of("outcome", "PASSED"))
                .post(place + "/completion")
                .then()
                .body("outcome", equalTo("PASSED"));
        bakery.asRecruiter()
                .body(Map.of("outcome", "FAILED"))
                .post(place + "/completion")
                .then()
                .statusCode(409)
                .body("code", equalTo("interview.over"));
    }

    @Test
    void S1_63_what_is_to_come_is_listed_soonest_first() {
        var late = schedule("2027-03-01", "FINAL");
        schedule("2027-02-01", "PHONE");
        schedule("2020-02-01", "ONSITE");
        bakery.asRecruiter()
                .get(API + "/interviews")
                .then()
                .body("items.type", contains("PHONE", "FINAL"));
        bakery.asRecruiter()
                .get(API + "/applications/" + application + "/interviews")
                .then()
                .body("items", hasSize(3));
        bakery.asRecruiter()
                .post(late + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        bakery.asRecruiter().post(late + "/cancellation").then().statusCode(409);
        bakery.asRecruiter().get(API + "/interviews").then().body("items.type", contains("PHONE"));
    }

    @Test
    void what_is_said_badly_is_refused_with_the_field() {
        refused("type", "LUNCH", null);
        refused("endsAt", "2027-01-10T08:00:00Z", "endsAt");
        refused("endsAt", "2027-01-12T08:00:00Z", "endsAt");
        refused("timeZone", "Mars/Olympus", "timeZone");
        refused("startsAt", null, "startsAt");
        refused("startsAt", "-100000-01-01T00:00:00Z", "startsAt");
        refused("endsAt", "+900000-01-01T00:00:00Z", "endsAt");
        bakery.asRecruiter()
                .body(Map.of("outcome", "MAYBE"))
                .post(schedule("2027-01-10", "PHONE") + "/completion")
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_is_invited_after_the_end() {
        bakery.command(application, "hire", null).statusCode(200);
        bakery.command(application, "interviews", appointment("2027-01-10", "PHONE"))
                .statusCode(409)
                .body("code", equalTo("application.closed"));
    }

    @Test
    void a_foreign_interview_is_not_there_for_any_verb() {
        var place = schedule("2027-01-10", "PHONE");
        var mill = new Hiring("Mill");
        mill.asRecruiter()
                .get(place)
                .then()
                .statusCode(404)
                .body("code", equalTo("interview.not-found"));
        mill.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(appointment("2027-01-11", "PHONE"))
                .put(place)
                .then()
                .statusCode(404);
        for (var command : List.of("/completion", "/cancellation"))
            mill.asRecruiter().post(place + command).then().statusCode(404);
        mill.asRecruiter().get(API + "/interviews").then().body("items", hasSize(0));
        mill.command(application, "interviews", appointment("2027-01-10", "PHONE")).statusCode(404);
        given().get(place).then().statusCode(401);
    }

    @Test
    void interviewers_record_but_do_not_appoint() {
        var place = schedule("2027-01-10", "PHONE");
        var interviewer = bakery.colleague("INTERVIEWER");
        as(interviewer).post(place + "/cancellation").then().statusCode(403);
        as(interviewer)
                .body(Map.of("outcome", "PASSED"))
                .post(place + "/completion")
                .then()
                .statusCode(200);
    }

    @Test
    void a_repeated_request_schedules_one_interview() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            bakery.asRecruiter()
                    .header("Idempotency-Key", key)
                    .body(appointment("2027-01-10", "PHONE"))
                    .post(API + "/applications/" + application + "/interviews")
                    .then()
                    .statusCode(201);
        bakery.asRecruiter().get(API + "/interviews").then().body("items", hasSize(1));
    }

    private String schedule(String day, String type) {
        return bakery.command(application, "interviews", appointment(day, type))
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void refused(String field, Object value, String told) {
        var body = appointment("2027-01-10", "PHONE");
        body.put(field, value);
        var answer = bakery.command(application, "interviews", body).statusCode(400);
        if (told != null) answer.body("violations[0].field", equalTo(told));
    }

    private static Map<String, Object> appointment(String day, String type) {
        return new HashMap<>(
                Map.of(
                        "type",
                        type,
                        "startsAt",
                        day + "T09:00:00Z",
                        "endsAt",
                        day + "T10:00:00Z",
                        "timeZone",
                        "Asia/Tokyo",
                        "place",
                        "Room 4"));
    }
}
