package io.skillsync.billing.quota.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuotaApiIT {
    private static final String RESERVATIONS = "/internal/v1/reservations";
    private static final String QUOTAS = "/api/billing/v1/quotas";
    private final UUID ada = Identifier.next();

    @Test
    void S2_09_a_new_account_has_the_free_allowances_of_the_seeds() {
        as(ada).get("/api/billing/v1/feature-usage")
                .then()
                .statusCode(200)
                .body("resume_analysis_count", equalTo(5))
                .body("cover_letter_credits", equalTo(10))
                .body("job_match_searches", equalTo(50))
                .body("ai_insights_used", equalTo(3))
                .body("export_credits", equalTo(2));
    }

    @Test
    void a_reservation_is_shown_apart_from_what_is_used_and_left() {
        reserve(ada, "RESUME_ANALYSIS", Identifier.next(), "file")
                .statusCode(201)
                .body("free", equalTo(false))
                .body("feature", equalTo("RESUME_ANALYSIS"))
                .body("left", equalTo(4))
                .body("renewsAt", equalTo(nextMonth().toString()));

        as(ada).get(QUOTAS)
                .then()
                .body("items", hasSize(5))
                .body("items[0].feature", equalTo("RESUME_ANALYSIS"))
                .body("items[0].allowance", equalTo(5))
                .body("items[0].used", equalTo(0))
                .body("items[0].reserved", equalTo(1))
                .body("items[0].left", equalTo(4))
                .body("items[0].renewsAt", equalTo(nextMonth().toString()));
    }

    @Test
    void the_third_export_is_refused_with_what_is_left_and_when_it_renews() {
        reserve(ada, "EXPORT", Identifier.next(), "a").statusCode(201);
        reserve(ada, "EXPORT", Identifier.next(), "b").statusCode(201).body("left", equalTo(0));

        reserve(ada, "EXPORT", Identifier.next(), "c")
                .statusCode(402)
                .contentType("application/problem+json")
                .body("code", equalTo("quota.exceeded"))
                .body("feature", equalTo("EXPORT"))
                .body("left", equalTo(0))
                .body("renewsAt", equalTo(nextMonth().toString()))
                .body("traceId", notNullValue());
    }

    @Test
    void of_ten_analyses_at_once_exactly_five_are_granted() throws Exception {
        var attempts =
                IntStream.range(0, 10)
                        .<Callable<Integer>>mapToObj(n ->
                                () ->
                                        reserve(
                                                        ada,
                                                        "RESUME_ANALYSIS",
                                                        Identifier.next(),
                                                        "file-" + n)
                                                .extract()
                                                .statusCode())
                        .toList();
        try (var together = Executors.newFixedThreadPool(10)) {
            var answers =
                    together.invokeAll(attempts).stream().map(QuotaApiIT::answer).sorted().toList();

            assertThat(answers).containsExactly(201, 201, 201, 201, 201, 402, 402, 402, 402, 402);
        }
    }

    @Test
    void asking_again_under_the_same_request_gives_the_same_answer() {
        var request = Identifier.next();
        reserve(ada, "INSIGHT", request, "a").statusCode(201).body("left", equalTo(2));
        reserve(ada, "INSIGHT", request, "a")
                .statusCode(201)
                .body("free", equalTo(false))
                .body("left", equalTo(2));
        reserve(ada, "INSIGHT", request, "b")
                .statusCode(422)
                .body("code", equalTo("reservation.request-reused"));
    }

    @Test
    void the_same_input_is_free() {
        reserve(ada, "INSIGHT", Identifier.next(), "a").statusCode(201);
        reserve(ada, "INSIGHT", Identifier.next(), "a")
                .statusCode(201)
                .body("free", equalTo(true))
                .body("left", equalTo(2));
    }

    @Test
    void a_released_unit_is_there_again() {
        var request = Identifier.next();
        reserve(ada, "EXPORT", request, "a").statusCode(201).body("left", equalTo(1));
        service().delete(RESERVATIONS + "/" + request).then().statusCode(204);
        service().delete(RESERVATIONS + "/" + request).then().statusCode(204);
        service().delete(RESERVATIONS + "/" + Identifier.next()).then().statusCode(204);
        as(ada).get(QUOTAS)
                .then()
                .body("items[4].left", equalTo(2))
                .body("items[4].reserved", equalTo(0));
    }

    @Test
    void everybody_sees_their_own_meter() {
        reserve(ada, "EXPORT", Identifier.next(), "a").statusCode(201);
        as(Identifier.next()).get(QUOTAS).then().body("items[4].left", equalTo(2));
    }

    @Test
    void people_do_not_reserve_and_strangers_see_nothing() {
        as(ada).body(body(ada, "EXPORT", Identifier.next(), "a"))
                .post(RESERVATIONS)
                .then()
                .statusCode(403);
        given().get(QUOTAS).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(Tokens.foreignAudience(ada)).get(QUOTAS).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(body(ada, "EXPORT", Identifier.next(), "a"))
                .post(RESERVATIONS)
                .then()
                .statusCode(401);
    }

    @Test
    void bad_bodies_are_refused_with_the_field() {
        reserve(ada, "COFFEE", Identifier.next(), "a")
                .statusCode(400)
                .body("violations[0].field", equalTo("feature"));
        reserve(ada, "EXPORT", Identifier.next(), " ")
                .statusCode(400)
                .body("violations[0].field", endsWith("fingerprint"));
        reserve(ada, "EXPORT", Identifier.next(), "x".repeat(201)).statusCode(400);
        var unknown = new HashMap<String, Object>(body(ada, "EXPORT", Identifier.next(), "a"));
        unknown.put("units", 7);
        service()
                .body(unknown)
                .post(RESERVATIONS)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("field.unknown"));
        service().body(Map.of("feature", "EXPORT")).post(RESERVATIONS).then().statusCode(400);
        service().body("").post(RESERVATIONS).then().statusCode(400);
    }

    private static ValidatableResponse reserve(
            UUID owner, String feature, UUID request, String fingerprint) {
        return service().body(body(owner, feature, request, fingerprint)).post(RESERVATIONS).then();
    }

    private static Map<String, Object> body(
            UUID owner, String feature, UUID request, String fingerprint) {
        return Map.of(
                "requestId",
                request,
                "ownerId",
                owner,
                "feature",
                feature,
                "fingerprint",
                fingerprint);
    }

    private static int answer(java.util.concurrent.Future<Integer> attempt) {
        try {
            return attempt.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Instant nextMonth() {
        return YearMonth.now(ZoneOffset.UTC)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static RequestSpecification service() {
        return given().auth().oauth2(Tokens.service()).contentType(ContentType.JSON);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
