package io.skillsync.talenthub.metrics.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.applicant;
import static io.skillsync.talenthub.Hiring.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipelineStatsApiIT {
    private static final String STATS = API + "/talent-pipeline/stats";

    @Test
    void S2_35_the_funnel_counts_true_stage_changes() {
        var bakery = new Hiring("Bakery");
        var position = bakery.position();
        var posting = bakery.draft(position);
        bakery.publish(posting).statusCode(200);
        var hired = applicant(posting);
        var rejected = applicant(posting);
        applicant(posting);
        bakery.move(hired, "NEW", "INTERVIEW").statusCode(200);
        bakery.command(hired, "hire", null).statusCode(200);
        bakery.command(rejected, "rejection", Map.of("reason", "LANGUAGE")).statusCode(200);
        applicant(bakery.livePosting());
        bakery.asRecruiter()
                .queryParam("positionId", position)
                .get(STATS)
                .then()
                .statusCode(200)
                .body(
                        "applications",
                        equalTo(3),
                        "open",
                        equalTo(1),
                        "hired",
                        equalTo(1),
                        "rejected",
                        equalTo(1),
                        "withdrawn",
                        equalTo(0))
                .body(
                        "funnel.stageKind",
                        contains(
                                "NEW",
                                "REVIEW",
                                "SCREEN",
                                "ASSESSMENT",
                                "INTERVIEW",
                                "REFERENCE",
                                "OFFER"))
                .body(
                        "funnel.reached",
                        contains(3, 1, 1, 1, 1, 1, 1),
                        "funnel.present",
                        contains(1, 0, 0, 0, 0, 0, 0))
                .body(
                        "funnel.stays",
                        contains(3, 0, 0, 0, 1, 0, 0),
                        "reasons.LANGUAGE",
                        equalTo(1));
        bakery.asRecruiter().get(STATS).then().body("applications", equalTo(4));
        bakery.asRecruiter()
                .queryParam("organizationId", bakery.organization())
                .get(STATS)
                .then()
                .body("applications", equalTo(4));
    }

    @Test
    void figures_are_for_those_who_may_see_them() {
        var bakery = new Hiring("Bakery");
        given().get(STATS).then().statusCode(401);
        as(bakery.colleague("INTERVIEWER")).get(STATS).then().statusCode(403);
        as(Identifier.next())
                .get(STATS)
                .then()
                .statusCode(400)
                .body("code", equalTo("organization.unclear"));
        as(Identifier.next())
                .queryParam("positionId", bakery.position())
                .get(STATS)
                .then()
                .statusCode(404);
        new Hiring("Mill")
                .asRecruiter()
                .queryParam("organizationId", bakery.organization())
                .get(STATS)
                .then()
                .statusCode(404);
        bakery.asRecruiter().queryParam("positionId", "one").get(STATS).then().statusCode(404);
    }
}
