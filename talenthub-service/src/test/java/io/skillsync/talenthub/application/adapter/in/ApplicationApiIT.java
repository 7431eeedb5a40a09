package io.skillsync.talenthub.application.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.applicant;
import static io.skillsync.talenthub.Hiring.apply;
import static io.skillsync.talenthub.Hiring.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.CareerForgeStandIn;
import io.skillsync.talenthub.Hiring;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationApiIT {
    private Hiring bakery;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
    }

    @Test
    void S3_07_an_application_is_read_with_everything_that_was_sent() {
        var posting = bakery.livePosting();
        var id = applicant(posting);
        bakery.application(id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "candidate.name",
                        equalTo("Ada Byron"),
                        "candidate.email",
                        equalTo("ada@example.test"))
                .body(
                        "status",
                        equalTo("APPLIED"),
                        "method",
                        equalTo("MANUAL"),
                        "postingVersion",
                        equalTo(2))
                .body("resumeVersion", equalTo(3), "reason", nullValue());
        bakery.asRecruiter()
                .get(API + "/applications/" + id + "/resume")
                .then()
                .statusCode(200)
                .body(
                        "document.basics.name",
                        equalTo("Ada Byron"),
                        "letter.text",
                        equalTo("Dear bakers"));
    }

    @Test
    void S2_28_the_board_lists_by_stage_and_lifecycle() {
        var posting = bakery.livePosting();
        var first = applicant(posting);
        var second = applicant(posting);
        var list = API + "/postings/" + posting + "/applications";
        bakery.move(first, "NEW", "SCREEN").statusCode(200);
        bakery.asRecruiter()
                .get(list)
                .then()
                .body("items.id", contains(second.toString(), first.toString()));
        bakery.asRecruiter()
                .queryParam("stage", "SCREEN")
                .get(list)
                .then()
                .body("items.id", contains(first.toString()));
        bakery.asRecruiter()
                .queryParam("lifecycle", "HIRED")
                .get(list)
                .then()
                .body("items", hasSize(0));
        bakery.asRecruiter().queryParam("stage", "LUNCH").get(list).then().statusCode(400);
        var next =
                bakery.asRecruiter()
                        .queryParam("limit", 1)
                        .get(list)
                        .then()
                        .extract()
                        .<String>path("next");
        bakery.asRecruiter()
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get(list)
                .then()
                .body("items.id", contains(first.toString()), "next", nullValue());
    }

    @Test
    void S1_27_a_stale_board_cannot_move_twice() {
        var id = applicant(bakery.livePosting());
        bakery.move(id, "NEW", "REVIEW")
                .statusCode(200)
                .body("stageKind", equalTo("REVIEW"), "status", equalTo("SCREENING"));
        bakery.move(id, "NEW", "REVIEW")
                .statusCode(409)
                .body("code", equalTo("application.stale-board"));
        bakery.move(id, "REVIEW", "REVIEW")
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
        bakery.move(id, "REVIEW", "LUNCH").statusCode(400);
        bakery.command(id, "moves", Map.of("to", "OFFER"))
                .statusCode(400)
                .body("violations[0].field", equalTo("from"));
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(Map.of("from", "REVIEW", "to", "SCREEN"))
                .post(API + "/applications/" + id + "/moves")
                .then()
                .statusCode(412);
        bakery.move(id, "REVIEW", "NEW").statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void TH_20_a_rejection_has_a_reason_and_is_taken_back() {
        var id = applicant(bakery.livePosting());
        bakery.move(id, "NEW", "INTERVIEW").statusCode(200);
        bakery.command(id, "rejection", Map.of("reason", "PAY_TOO_LOW"))
                .statusCode(400)
                .body("code", equalTo("application.reason-side"));
        bakery.command(id, "rejection", Map.of()).statusCode(400);
        bakery.command(id, "restoration", null)
                .statusCode(409)
                .body("code", equalTo("application.not-rejected"));
        bakery.command(id, "rejection", Map.of("reason", "SKILLS_MISSING", "message", "Come back"))
                .statusCode(200)
                .body(
                        "lifecycle",
                        equalTo("REJECTED"),
                        "stageKind",
                        equalTo("INTERVIEW"),
                        "status",
                        equalTo("REJECTED"))
                .body(
                        "reason",
                        equalTo("SKILLS_MISSING"),
                        "reasonSide",
                        equalTo("EMPLOYER"),
                        "message",
                        equalTo("Come back"));
        bakery.command(id, "rejection", Map.of("reason", "OTHER"))
                .statusCode(409)
                .body("code", equalTo("application.closed"));
        bakery.command(id, "restoration", null)
                .statusCode(200)
                .body(
                        "lifecycle",
                        equalTo("ACTIVE"),
                        "stageKind",
                        equalTo("INTERVIEW"),
                        "reason",
                        nullValue());
    }

    @Test
    void S0_32_hiring_ends_an_application_well() {
        var id = applicant(bakery.livePosting());
        bakery.command(id, "hire", null).statusCode(200).body("lifecycle", equalTo("HIRED"));
        bakery.command(id, "hire", null)
                .statusCode(409)
                .body("code", equalTo("application.closed"));
        bakery.application(id).body("status", equalTo("ACCEPTED"));
        bakery.move(id, "NEW", "SCREEN").statusCode(409);
    }

    @Test
    void a_foreign_application_is_not_there_for_any_verb() {
        var id = applicant(bakery.livePosting());
        var mill = new Hiring("Mill");
        mill.application(id).statusCode(404).body("code", equalTo("application.not-found"));
        mill.move(id, "NEW", "SCREEN").statusCode(404);
        mill.command(id, "rejection", Map.of("reason", "OTHER")).statusCode(404);
        for (var command : List.of("restoration", "hire"))
            mill.command(id, command, null).statusCode(404);
        mill.asRecruiter().get(API + "/applications/" + id + "/resume").then().statusCode(404);
        mill.asRecruiter().get(API + "/applications/" + id + "/resume/file").then().statusCode(404);
        bakery.application(id).body("version", equalTo(1));
    }

    @Test
    void applicants_do_not_reach_the_hiring_teams_side() {
        var seeker = Identifier.next();
        var id = Identifier.next();
        apply(id, bakery.livePosting(), seeker).statusCode(201);
        as(seeker).get(API + "/applications/" + id).then().statusCode(404);
        as(seeker)
                .body(Map.of("from", "NEW", "to", "OFFER"))
                .post(API + "/applications/" + id + "/moves")
                .then()
                .statusCode(404);
        given().get(API + "/applications/" + id).then().statusCode(401);
    }

    @Test
    void who_may_look_may_not_always_decide() {
        var id = applicant(bakery.livePosting());
        var interviewer = bakery.colleague("INTERVIEWER");
        var place = API + "/applications/" + id;
        as(interviewer).get(place).then().statusCode(200);
        as(interviewer)
                .body(Map.of("from", "NEW", "to", "SCREEN"))
                .post(place + "/moves")
                .then()
                .statusCode(403);
        as(interviewer)
                .body(Map.of("reason", "OTHER"))
                .post(place + "/rejection")
                .then()
                .statusCode(403);
        as(interviewer).post(place + "/hire").then().statusCode(403);
        as(bakery.colleague("MEMBER"))
                .get(place)
                .then()
                .statusCode(403)
                .body("code", equalTo("organization.role"));
    }

    @Test
    void the_file_of_the_frozen_resume_is_downloaded() {
        var id = sentWith(CareerForgeStandIn.FILE);
        var bytes =
                bakery.asRecruiter()
                        .get(API + "/applications/" + id + "/resume/file")
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", equalTo("attachment"))
                        .extract()
                        .asByteArray();
        assertThat(bytes).isEqualTo(CareerForgeStandIn.CONTENT);
    }

    @Test
    void a_file_that_is_gone_is_a_fact_and_one_that_cannot_be_fetched_now_is_not() {
        bakery.asRecruiter()
                .get(API + "/applications/" + sentWith(CareerForgeStandIn.GONE) + "/resume/file")
                .then()
                .statusCode(404)
                .body("code", equalTo("resume-file.not-found"));
        bakery.asRecruiter()
                .get(API + "/applications/" + sentWith(null) + "/resume/file")
                .then()
                .statusCode(404);
        bakery.asRecruiter()
                .get(API + "/applications/" + sentWith(Identifier.next()) + "/resume/file")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("code", equalTo("resume-file.unavailable"));
    }

    private UUID sentWith(UUID file) {
        var id = Identifier.next();
        var body = Hiring.submission(bakery.livePosting(), Identifier.next());
        body.put("resumeFileId", file);
        Hiring.asService().body(body).put("/internal/v1/applications/" + id).then().statusCode(201);
        return id;
    }
}
