package io.skillsync.talenthub.posting.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.as;
import static io.skillsync.talenthub.Hiring.asService;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostingApiIT {
    private Hiring bakery;

    @BeforeEach
    void open() {
        bakery = new Hiring("Bakery");
    }

    @Test
    void S3_05_a_posting_is_drafted_published_and_read_by_everybody() {
        var posting = bakery.draft(bakery.position());
        var place = API + "/postings/" + posting;
        given().get(place).then().statusCode(404).contentType("application/problem+json");
        bakery.asRecruiter().get(place).then().statusCode(200).body("status", equalTo("DRAFT"));
        var end =
                bakery.publish(posting)
                        .statusCode(200)
                        .header("ETag", "\"2\"")
                        .body(
                                "status",
                                equalTo("ACTIVE"),
                                "organizationName",
                                equalTo("Bakery"),
                                "publishedAt",
                                notNullValue())
                        .body(
                                "rankingNotice",
                                allOf(containsString("ranked"), containsString("software")))
                        .extract()
                        .<String>path("validThrough");
        Assertions.assertThat(Duration.between(Instant.now(), Instant.parse(end)).toHours())
                .isBetween(719L, 720L);
        given().get(place)
                .then()
                .statusCode(200)
                .body(
                        "title",
                        equalTo("Night baker"),
                        "pay.min",
                        equalTo(28000),
                        "pay.currency",
                        equalTo("EUR"))
                .body(
                        "skillsRequired",
                        contains("Baking", "Food hygiene"),
                        "employmentType",
                        equalTo("FULL_TIME"));
        given().auth().oauth2("junk").get(place).then().statusCode(401);
    }

    @Test
    void each_version_that_was_published_can_be_read_for_ever() {
        var posting = bakery.livePosting();
        var place = "/internal/v1/postings/" + posting;
        var first =
                asService()
                        .get(place + "/versions/2")
                        .then()
                        .statusCode(200)
                        .body("version", equalTo(2), "id", equalTo(posting))
                        .extract()
                        .<String>path("hash");
        var other = Hiring.posting();
        other.put("title", "Day baker");
        bakery.asRecruiter()
                .header("If-Match", "\"2\"")
                .body(other)
                .put(API + "/postings/" + posting)
                .then()
                .statusCode(200)
                .body("version", equalTo(3), "hash", org.hamcrest.Matchers.not(equalTo(first)));
        bakery.asRecruiter()
                .post(API + "/postings/" + posting + "/pause")
                .then()
                .body("status", equalTo("PAUSED"));
        asService()
                .get(place + "/versions/2")
                .then()
                .body(
                        "title",
                        equalTo("Night baker"),
                        "hash",
                        equalTo(first),
                        "status",
                        equalTo("ACTIVE"));
        asService()
                .get(place + "/versions/4")
                .then()
                .body("title", equalTo("Day baker"), "status", equalTo("PAUSED"));
        asService().get(place).then().body("version", equalTo(4), "status", equalTo("PAUSED"));
        asService().get(place + "/versions/1").then().statusCode(404);
        asService().get(place + "/versions/99").then().statusCode(404);
    }

    @Test
    void only_services_read_what_is_for_services() {
        var place = "/internal/v1/postings/" + bakery.livePosting();
        given().get(place).then().statusCode(401);
        bakery.asRecruiter().get(place).then().statusCode(403);
        asService()
                .get("/internal/v1/postings/" + bakery.draft(bakery.position()))
                .then()
                .statusCode(404);
    }

    @Test
    void C15_a_posting_pauses_returns_and_ends_for_good() {
        var posting = bakery.livePosting();
        var place = API + "/postings/" + posting;
        bakery.publish(posting).statusCode(409).body("code", equalTo("posting.active"));
        bakery.asRecruiter()
                .post(place + "/pause")
                .then()
                .statusCode(200)
                .body("status", equalTo("PAUSED"));
        given().get(place).then().statusCode(404);
        bakery.asRecruiter()
                .post(place + "/pause")
                .then()
                .statusCode(409)
                .body("code", equalTo("posting.not-active"));
        bakery.publish(posting).statusCode(200);
        bakery.close(posting, "FILLED", "Thank you")
                .statusCode(200)
                .body("status", equalTo("FILLED"), "closingMessage", equalTo("Thank you"));
        bakery.publish(posting).statusCode(409).body("code", equalTo("posting.closed"));
        bakery.close(posting, "FILLED", "").statusCode(409);
        given().get(place).then().statusCode(404);
    }

    @Test
    void what_is_said_badly_is_refused_with_the_field() {
        var position = bakery.position();
        refused(
                position,
                "pay",
                Map.of("min", 2, "max", 1, "currency", "EUR", "period", "HOURLY"),
                "pay.min");
        refused(
                position,
                "pay",
                Map.of("min", 1, "max", 2, "currency", "ZZZ", "period", "HOURLY"),
                "pay.currency");
        refused(position, "location", "", "location");
        refused(position, "title", " ", "title");
        refused(position, "description", "x".repeat(20_001), "description");
        refused(position, "minYears", 99, "minYears");
        refused(
                position,
                "pay",
                Map.of(
                        "min",
                        1,
                        "max",
                        new BigDecimal("1e-999999999"),
                        "currency",
                        "EUR",
                        "period",
                        "HOURLY"),
                "pay.max");
        refused(
                position,
                "pay",
                Map.of("min", 1, "max", 1e300, "currency", "EUR", "period", "HOURLY"),
                "pay.max");
        refused(position, "validThrough", "+300000-01-01T00:00:00Z", "validThrough");
        refused(position, "validThrough", "-200000-01-01T00:00:00Z", "validThrough");
        refused(position, "skillsRequired", Collections.nCopies(51, "Baking"), "skillsRequired");
        var nul = Hiring.posting();
        nul.put("title", "Ba\0ker");
        bakery.asRecruiter()
                .body(nul)
                .post(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(400);
        var odd = Hiring.posting();
        odd.put("salary", 1);
        bakery.asRecruiter()
                .body(odd)
                .post(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(400);
        var past = Hiring.posting();
        past.put("validThrough", "2020-01-01T00:00:00Z");
        var draft =
                bakery.asRecruiter()
                        .body(past)
                        .post(API + "/positions/" + position + "/postings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        bakery.publish(draft).statusCode(400).body("violations[0].field", equalTo("validThrough"));
    }

    @Test
    void a_foreign_posting_is_not_there_for_any_verb_of_its_organization() {
        var posting = bakery.livePosting();
        var place = API + "/postings/" + posting;
        var mill = new Hiring("Mill");
        mill.asRecruiter().get(place).then().statusCode(200).body("status", equalTo("ACTIVE"));
        mill.asRecruiter()
                .header("If-Match", "\"2\"")
                .body(Hiring.posting())
                .put(place)
                .then()
                .statusCode(404);
        for (var command : List.of("/publication", "/pause"))
            mill.asRecruiter().post(place + command).then().statusCode(404);
        mill.close(posting, "FILLED", "").statusCode(404);
        mill.asRecruiter().get(place + "/applications").then().statusCode(404);
        mill.asRecruiter()
                .body(Hiring.posting())
                .post(API + "/positions/" + bakery.position() + "/postings")
                .then()
                .statusCode(404);
        bakery.asRecruiter().get(place).then().body("version", equalTo(2));
    }

    @Test
    void who_may_not_publish_is_told_so() {
        var posting = bakery.livePosting();
        var place = API + "/postings/" + posting;
        var interviewer = bakery.colleague("INTERVIEWER");
        as(interviewer).post(place + "/pause").then().statusCode(403);
        as(interviewer)
                .header("If-Match", "\"2\"")
                .body(Hiring.posting())
                .put(place)
                .then()
                .statusCode(403);
        given().post(place + "/pause").then().statusCode(401);
        given().get(place + "/applications").then().statusCode(401);
        given().put(place).then().statusCode(401);
    }

    @Test
    void a_posting_is_rewritten_on_the_version_that_was_read() {
        var place = API + "/postings/" + bakery.livePosting();
        bakery.asRecruiter().body(Hiring.posting()).put(place).then().statusCode(428);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(Hiring.posting())
                .put(place)
                .then()
                .statusCode(412);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .post(place + "/pause")
                .then()
                .statusCode(412);
        bakery.asRecruiter()
                .header("If-Match", "two")
                .post(place + "/pause")
                .then()
                .statusCode(400);
    }

    @Test
    void the_postings_of_a_position_are_listed() {
        var position = bakery.position();
        var first = bakery.draft(position);
        var second = bakery.draft(position);
        bakery.draft(bakery.position());
        bakery.asRecruiter()
                .get(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(200)
                .body("items.id", contains(second, first));
        as(Identifier.next())
                .get(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(404);
    }

    private void refused(String position, String field, Object value, String told) {
        var body = Hiring.posting();
        body.put(field, value);
        bakery.asRecruiter()
                .body(body)
                .post(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(told));
    }
}
