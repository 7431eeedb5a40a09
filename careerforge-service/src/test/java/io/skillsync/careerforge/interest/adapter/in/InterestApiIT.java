package io.skillsync.careerforge.interest.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterestApiIT {
    private static final String INTERESTS = "/api/careerforge/v1/interests";
    private final UUID ada = Identifier.next();

    @Test
    void S0_18_an_interest_is_added_read_changed_and_removed() {
        var place =
                as(ada).body(beekeeping())
                        .post(INTERESTS)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"1\"")
                        .body("name", equalTo("Beekeeping"))
                        .body("category", equalTo("INDUSTRY"))
                        .body("createdAt", notNullValue())
                        .extract()
                        .header("Location");

        as(ada).get(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("priority", equalTo("LOW"));

        as(ada).header("If-Match", "\"1\"")
                .body(Map.of("name", "Apiculture", "category", "ROLE", "priority", "HIGH"))
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Apiculture"))
                .body("description", nullValue());

        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(204);
        as(ada).get(place)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("interest.not-found"));
    }

    @Test
    void S0_45_interests_are_listed_by_category_page_by_page() {
        for (var name : new String[] {"Steel", "Wood", "Glass"})
            as(ada).body(Map.of("name", name, "category", "TECHNOLOGY", "priority", "LOW"))
                    .post(INTERESTS)
                    .then()
                    .statusCode(201);
        as(ada).body(beekeeping()).post(INTERESTS).then().statusCode(201);

        var first =
                as(ada).queryParam("category", "TECHNOLOGY")
                        .queryParam("limit", 2)
                        .get(INTERESTS)
                        .then()
                        .statusCode(200)
                        .body("items.name", contains("Glass", "Wood"))
                        .extract();
        assertThat(first.header("Link")).contains("rel=\"next\"");
        as(ada).queryParam("category", "TECHNOLOGY")
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(INTERESTS)
                .then()
                .body("items.name", contains("Steel"))
                .body("next", nullValue());
    }

    @Test
    void without_a_token_nothing_is_told() {
        given().get(INTERESTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("token.missing-or-invalid"));
        given().auth().oauth2(Tokens.expired(ada)).get(INTERESTS).then().statusCode(401);
        given().auth().oauth2(Tokens.foreignAudience(ada)).get(INTERESTS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.service())
                .get(INTERESTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("access.denied"));
    }

    @Test
    void somebody_elses_interest_is_not_there() {
        var place = as(ada).body(beekeeping()).post(INTERESTS).then().extract().header("Location");
        var ben = Identifier.next();
        as(ben).get(place).then().statusCode(404);
        as(ben).header("If-Match", "\"1\"").body(beekeeping()).put(place).then().statusCode(404);
        as(ben).header("If-Match", "\"1\"").delete(place).then().statusCode(404);
        as(ben).get(INTERESTS).then().body("items", hasSize(0));
    }

    @Test
    void a_change_names_the_version_it_is_based_on() {
        var place = as(ada).body(beekeeping()).post(INTERESTS).then().extract().header("Location");
        as(ada).body(beekeeping())
                .put(place)
                .then()
                .statusCode(428)
                .body("code", equalTo("version.required"));
        as(ada).header("If-Match", "\"9\"")
                .body(beekeeping())
                .put(place)
                .then()
                .statusCode(412)
                .body("code", equalTo("version.stale"));
        as(ada).header("If-Match", "nine")
                .body(beekeeping())
                .put(place)
                .then()
                .statusCode(400)
                .body("code", equalTo("version.malformed"));
        as(ada).delete(place).then().statusCode(428);
    }

    @Test
    void bad_bodies_are_refused_with_the_field() {
        as(ada).body(Map.of("name", " ", "category", "ROLE", "priority", "LOW"))
                .post(INTERESTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", endsWith("name"));
        as(ada).body(Map.of("name", "x".repeat(257), "category", "ROLE", "priority", "LOW"))
                .post(INTERESTS)
                .then()
                .statusCode(400);
        as(ada).body(Map.of("name", "x", "category", "HOBBY", "priority", "LOW"))
                .post(INTERESTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("category"))
                .body("detail", equalTo("The body of the request cannot be read."));
        as(ada).body(Map.of("name", "x", "category", "ROLE", "priority", "LOW", "colour", "red"))
                .post(INTERESTS)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("field.unknown"))
                .body("violations[0].field", equalTo("colour"));
        as(ada).body("{not json").post(INTERESTS).then().statusCode(400);
        as(ada).body("").post(INTERESTS).then().statusCode(400);
    }

    @Test
    void null_characters_are_no_text() {
        as(ada).body("{\"name\":\"a\\u0000b\",\"category\":\"ROLE\",\"priority\":\"LOW\"}")
                .post(INTERESTS)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("name"));
    }

    @Test
    void a_page_asks_for_sensible_things() {
        as(ada).queryParam("limit", 0)
                .get(INTERESTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("page.limit"));
        as(ada).queryParam("limit", 501).get(INTERESTS).then().statusCode(400);
        as(ada).queryParam("after", "nonsense")
                .get(INTERESTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("page.cursor"));
    }

    @Test
    void a_repeated_request_gets_its_first_answer() {
        var key = UUID.randomUUID().toString();
        var places = new HashSet<String>();
        for (var attempt = 0; attempt < 3; attempt++)
            places.add(
                    as(ada).header("Idempotency-Key", key)
                            .body(beekeeping())
                            .post(INTERESTS)
                            .then()
                            .statusCode(201)
                            .header("ETag", "\"1\"")
                            .body("name", equalTo("Beekeeping"))
                            .extract()
                            .header("Location"));
        assertThat(places).hasSize(1);
        as(ada).get(INTERESTS).then().body("items", hasSize(1));
        as(ada).header("Idempotency-Key", key)
                .body(Map.of("name", "Other", "category", "ROLE", "priority", "LOW"))
                .post(INTERESTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.reused"));
        as(Identifier.next())
                .header("Idempotency-Key", key)
                .body(beekeeping())
                .post(INTERESTS)
                .then()
                .statusCode(201);
    }

    private static Map<String, String> beekeeping() {
        return Map.of(
                "name",
                "Beekeeping",
                "description",
                "Urban hives",
                "category",
                "INDUSTRY",
                "priority",
                "LOW");
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
