package io.skillsync.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that are not in order: each has its status and its problem document, never a 5xx and
/// never an internal name.
class RequestFaultJourneyIT {
    private static final String GOALS = "/api/careerforge/v1/goals";
    private static final Cast.Person FAY = Stage.CAST.newcomer("Fay", "Faulty");
    private static final Map<String, Object> GOAL =
            Map.of(
                    "title",
                    "Night school",
                    "description",
                    "",
                    "category",
                    "SKILL_DEVELOPMENT",
                    "priority",
                    "HIGH");

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.text())
                .doesNotContain("io.skillsync", "java.", "Exception", "org.hibernate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/careerforge/v1/goals",
                "/api/talenthub/v1/positions",
                "/api/ai-core/v1/matches/postings",
                "/api/billing/v1/quotas"
            })
    void no_token_a_broken_one_and_one_for_others_are_refused(String path) {
        isProblem(Stage.CAST.nobody().get(path), 401);
        isProblem(
                Stage.CAST.nobody().as(() -> "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln").get(path),
                401);
        var foreign = new Accounts(Stage.HERE).token();
        isProblem(Stage.CAST.nobody().as(() -> foreign).get(path), 401);
    }

    @Test
    void what_belongs_to_others_is_not_found() {
        var mine = FAY.door().post(GOALS, GOAL).expect(201);
        var stranger = Stage.CAST.newcomer("Eve", "Stranger").door();
        isProblem(stranger.get(GOALS + "/" + mine.id()), 404);
        isProblem(stranger.with("If-Match", mine.etag()).delete(GOALS + "/" + mine.id()), 404);
        isProblem(FAY.door().get(GOALS + "/" + UUID.randomUUID()), 404);
        isProblem(FAY.door().get("/api/talenthub/v1/applications/" + UUID.randomUUID()), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"title\":1}",
                "{\"title\":\"\",\"description\":\"\",\"category\":\"SKILL_DEVELOPMENT\",\"priority\":\"HIGH\"}",
                "{\"title\":\"x\",\"description\":\"\",\"category\":\"NONSENSE\",\"priority\":\"HIGH\"}",
                "{\"title\":\"x\",\"description\":\"\",\"category\":\"SKILL_DEVELOPMENT\",\"priority\":\"HIGH\",\"unknown\":1}"
            })
    void bodies_that_say_nothing_sensible_are_refused(String body) {
        isProblem(FAY.door().post(GOALS, body), 400);
    }

    @Test
    void too_long_and_upside_down_are_refused() {
        isProblem(
                FAY.door()
                        .post(
                                GOALS,
                                Map.of(
                                        "title",
                                        "x".repeat(300),
                                        "description",
                                        "",
                                        "category",
                                        "SKILL_DEVELOPMENT",
                                        "priority",
                                        "HIGH")),
                400);
        isProblem(
                Stage.CAST.nobody().get("/api/search/v1/postings?payMin=90000&payMax=10000"), 400);
        isProblem(Stage.CAST.nobody().get("/api/search/v1/postings?limit=100000"), 400);
        isProblem(FAY.door().get(GOALS + "?after=not-a-cursor"), 400);
        isProblem(FAY.door().get(GOALS + "?limit=0"), 400);
        isProblem(FAY.door().get(GOALS + "/not-an-id"), 404);
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_asked_for() {
        var goal = FAY.door().post(GOALS, GOAL).expect(201);
        var path = GOALS + "/" + goal.id();
        FAY.door().with("If-Match", goal.etag()).put(path, GOAL).expect(200);
        isProblem(FAY.door().with("If-Match", goal.etag()).put(path, GOAL), 412);
        isProblem(FAY.door().put(path, GOAL), 428);
    }

    @Test
    void a_key_is_for_one_request() {
        var keyed = FAY.door().with("Idempotency-Key", UUID.randomUUID().toString());
        var first = keyed.post(GOALS, GOAL).expect(201);
        var again = keyed.post(GOALS, GOAL).expect(200, 201);
        assertThat(again.id()).isEqualTo(first.id());
        var other = new java.util.HashMap<>(GOAL);
        other.put("title", "Something else");
        isProblem(keyed.post(GOALS, other), 422);
    }
}
