package io.skillsync.aicore.matching.adapter.in;

import static io.skillsync.aicore.matching.Market.API;
import static io.skillsync.aicore.matching.Market.as;
import static io.skillsync.aicore.matching.Market.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.skillsync.aicore.Topics;
import io.skillsync.aicore.matching.Market;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoreApiIT {
    @Inject Transactions transactions;
    @Inject MatchingEngine engine;

    private final UUID seeker = Identifier.next();
    private final UUID resume = Identifier.next();
    private Market market;
    private UUID application;
    private String score;

    @BeforeEach
    void somebody_has_applied() {
        market = new Market();
        market.uploads(seeker, resume, 1, nurse("Marta Lindqvist"));
        application = market.applies(seeker, resume);
        score =
                as(market.recruiter)
                        .get(API + "/applications/" + application + "/score")
                        .jsonPath()
                        .getString("id");
    }

    @Test
    void a_score_is_found_by_its_id_by_those_whom_it_concerns() {
        var forSeeker = as(seeker).get(API + "/scores/" + score);
        assertThat(forSeeker.statusCode()).isEqualTo(200);
        assertThat(as(market.recruiter).get(API + "/scores/" + score).asString())
                .isEqualTo(forSeeker.asString());
        forSeeker
                .then()
                .body("versions.engine", equalTo(engine.versions().engine()))
                .body("versions.modelHash.length()", equalTo(64))
                .body("resume.id", equalTo(resume.toString()))
                .body("resume.version", equalTo(1))
                .body("resume.hash.length()", equalTo(64))
                .body("posting.id", equalTo(market.posting.toString()))
                .body("posting.hash.length()", equalTo(64));
        var stranger = new Market().recruiter;
        as(stranger).get(API + "/scores/" + score).then().statusCode(404);
        as(stranger).get(API + "/scores/" + score + "/replay").then().statusCode(404);
        as(seeker).get(API + "/scores/" + Identifier.next()).then().statusCode(404);
    }

    @Test
    void a_score_is_replayed_to_the_last_bit_for_both_sides() {
        for (var caller : List.of(seeker, market.recruiter)) {
            var given = as(caller).get(API + "/scores/" + score).jsonPath().getFloat("score");
            as(caller)
                    .get(API + "/scores/" + score + "/replay")
                    .then()
                    .statusCode(200)
                    .body("scoreId", equalTo(score))
                    .body("identical", equalTo(true))
                    .body("score", equalTo(given))
                    .body("replayed", equalTo(given))
                    .body("newerVersions", empty())
                    .body("differences", empty());
        }
    }

    @Test
    void what_an_older_engine_gave_stays_and_says_that_it_is_older() {
        var older = logged("jsonb_set(body, '{versions,engine}', '\"match-0\"')");
        as(seeker)
                .get(API + "/scores/" + older + "/replay")
                .then()
                .body("identical", equalTo(true))
                .body("newerVersions.name", contains("engine"))
                .body("newerVersions[0].then", equalTo("match-0"))
                .body("newerVersions[0].now", equalTo(engine.versions().engine()));
        as(market.recruiter)
                .get(API + "/applications/" + application + "/score")
                .then()
                .body("id", equalTo(score));
        as(market.recruiter)
                .get(API + "/postings/" + market.posting + "/candidates")
                .then()
                .body("items", hasSize(1))
                .body("items[0].score.id", equalTo(score));
        as(market.recruiter).get(API + "/scores/" + older).then().statusCode(200);
    }

    @Test
    void a_score_of_a_model_whose_vectors_were_never_kept_says_so() {
        var older =
                logged(
                        "jsonb_set(body, '{versions,modelHash}', '\"%s\"')"
                                .formatted("a".repeat(64)));
        as(seeker)
                .get(API + "/scores/" + older + "/replay")
                .then()
                .statusCode(200)
                .body("identical", equalTo(false))
                .body("replayed", nullValue())
                .body("differences", contains("vectors"))
                .body("newerVersions.name", contains("modelHash"));
    }

    @Test
    void a_score_that_was_tampered_with_is_told_by_its_replay() {
        var forged = logged("jsonb_set(body, '{score}', '99.9')");
        as(seeker)
                .get(API + "/scores/" + forged + "/replay")
                .then()
                .body("identical", equalTo(false))
                .body("differences", contains("score"));
    }

    @Test
    void advice_promises_the_very_score_that_the_changed_resume_gets() {
        var advice =
                as(seeker)
                        .queryParam("wanted", 100)
                        .get(API + "/matches/postings/" + market.posting + "/advice")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(advice.getString("scoreId")).isEqualTo(score);
        assertThat(advice.getString("changes[0].skill")).isEqualTo("Ventilator management");
        assertThat(advice.getString("changes[0].kind")).isEqualTo("NAME_SKILL");
        assertThat(advice.getBoolean("reach.reachable")).isFalse();
        var promised = advice.getFloat("changes[0].newScore");
        var fresh = new Market();
        fresh.uploads(seeker, resume, 2, nurse("Marta Lindqvist", "Ventilator management"));
        assertThat(
                        as(seeker)
                                .get(API + "/matches/postings/" + fresh.posting)
                                .jsonPath()
                                .getFloat("score"))
                .isEqualTo(promised);
        as(seeker)
                .queryParam("wanted", 101)
                .get(API + "/matches/postings/" + market.posting + "/advice")
                .then()
                .statusCode(400);
        as(Identifier.next())
                .get(API + "/matches/postings/" + market.posting + "/advice")
                .then()
                .statusCode(409);
    }

    @Test
    void the_recruiter_is_given_verdicts_and_no_figure_of_the_seeker() {
        var constraints =
                as(market.recruiter)
                        .get(API + "/scores/" + score)
                        .jsonPath()
                        .getList("hardConstraints", Map.class);
        assertThat(constraints)
                .extracting(one -> one.get("name") + " " + one.get("verdict"))
                .containsExactly("location MET", "authorisation UNKNOWN");
    }

    @Test
    void a_score_is_disputed_by_its_owner_and_read_by_both_sides() {
        var said = Map.of("requirement", "Ventilator management", "reason", "Two years in an ICU.");
        var created =
                as(seeker)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", "once")
                        .body(said)
                        .post(API + "/scores/" + score + "/disputes");
        assertThat(created.statusCode()).isEqualTo(201);
        var dispute = created.jsonPath().getString("id");
        assertThat(created.header("Location")).endsWith("/disputes/" + dispute);
        as(seeker)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "once")
                .body(said)
                .post(API + "/scores/" + score + "/disputes")
                .then()
                .statusCode(201)
                .body("id", equalTo(dispute));
        for (var caller : List.of(seeker, market.recruiter)) {
            as(caller)
                    .get(API + "/scores/" + score + "/disputes")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(dispute))
                    .body("items[0].requirement", equalTo("Ventilator management"))
                    .body("items[0].reason", equalTo("Two years in an ICU."));
            as(caller).get(created.header("Location")).then().statusCode(200);
        }
        var told = Topics.heard("ai-core.dispute", UUID.fromString(dispute), 1).getFirst();
        assertThat(Topics.type(told)).isEqualTo("ai-core.score-disputed.v1");
        assertThat(JsonPath.from(told.value()).getMap(""))
                .containsOnly(
                        Map.entry("disputeId", dispute),
                        Map.entry("scoreId", score),
                        Map.entry("postingId", market.posting.toString()),
                        Map.entry("ownerId", seeker.toString()));
    }

    @Test
    void only_what_the_score_says_can_be_disputed_and_only_by_its_owner() {
        refused(seeker, Map.of("requirement", "Juggling", "reason", "No."), 400);
        refused(seeker, Map.of("path", "skills[77].name", "reason", "No."), 400);
        refused(seeker, Map.of("reason", "No."), 400);
        refused(seeker, Map.of("requirement", "Triage", "reason", " "), 400);
        refused(seeker, Map.of("requirement", "Triage", "reason", "x".repeat(2001)), 400);
        refused(market.recruiter, Map.of("requirement", "Triage", "reason", "No."), 404);
        var stranger = Identifier.next();
        refused(stranger, Map.of("requirement", "Triage", "reason", "No."), 404);
        as(stranger).get(API + "/scores/" + score + "/disputes").then().statusCode(404);
        as(seeker).get(API + "/scores/" + score + "/disputes").then().body("items", empty());
    }

    private void refused(UUID caller, Map<String, String> said, int status) {
        as(caller)
                .contentType(ContentType.JSON)
                .body(said)
                .post(API + "/scores/" + score + "/disputes")
                .then()
                .statusCode(status);
    }

    /// The same score once more in the log, as something else would have written it.
    private UUID logged(String body) {
        var id = Identifier.next();
        Awaiting.of(() ->
                transactions.write(
                        Actor.of(seeker, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "insert into score (id, owner_id, resume_id, resume_version, posting_id, posting_version, body, computed_at)"
                                                + " select $1::uuid, owner_id, resume_id, resume_version, posting_id, posting_version,"
                                                + " jsonb_set(%s, '{id}', to_jsonb($1::uuid::text)), computed_at from score where id = $2"
                                                        .formatted(body),
                                        id,
                                        UUID.fromString(score))));
        return id;
    }
}
