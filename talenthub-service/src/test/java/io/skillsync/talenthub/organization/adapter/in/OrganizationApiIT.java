package io.skillsync.talenthub.organization.adapter.in;

import static io.restassured.RestAssured.given;
import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.talenthub.Hiring;
import io.skillsync.testkit.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganizationApiIT {
    private static final String ORGANIZATIONS = API + "/organizations";
    private final UUID ada = Identifier.next();

    @Test
    void S2_25_whoever_founds_an_organization_owns_it() {
        var id = found("Bakery").extract().<String>path("id");
        as(ada).get(ORGANIZATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "name",
                        equalTo("Bakery"),
                        "kind",
                        equalTo("EMPLOYER"),
                        "createdAt",
                        notNullValue());
        as(ada).get(ORGANIZATIONS).then().body("items.id", contains(id));
        as(ada).get(ORGANIZATIONS + "/" + id + "/memberships")
                .then()
                .body("items.userId", contains(ada.toString()), "items.role", contains("OWNER"));
    }

    @Test
    void what_is_said_badly_is_refused_with_the_field() {
        as(ada).body(Map.of("name", " ", "kind", "EMPLOYER"))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains("name"));
        as(ada).body(Map.of("name", "x".repeat(256), "kind", "EMPLOYER"))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(400);
        as(ada).body(Map.of("name", "Bakery", "kind", "CIRCUS"))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(400);
        as(ada).body(Map.of("name", "Bakery", "kind", "EMPLOYER", "boss", true))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(400);
    }

    @Test
    void without_a_good_token_nothing_is_told() {
        given().get(ORGANIZATIONS).then().statusCode(401).contentType("application/problem+json");
        given().auth().oauth2(Tokens.expired(ada)).get(ORGANIZATIONS).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.foreignAudience(ada))
                .get(ORGANIZATIONS)
                .then()
                .statusCode(401);
        given().auth().oauth2(Tokens.service()).get(ORGANIZATIONS).then().statusCode(403);
    }

    @Test
    void a_foreign_organization_is_not_there() {
        var bakery = new Hiring("Bakery");
        var place = ORGANIZATIONS + "/" + bakery.organization();
        var body = Map.of("name", "Mine now", "kind", "EMPLOYER");
        as(ada).get(place).then().statusCode(404).body("code", equalTo("organization.not-found"));
        as(ada).header("If-Match", "\"1\"").body(body).put(place).then().statusCode(404);
        as(ada).get(place + "/memberships").then().statusCode(404);
        as(ada).body(Map.of("userId", ada, "role", "OWNER"))
                .post(place + "/memberships")
                .then()
                .statusCode(404);
        as(ada).get(ORGANIZATIONS).then().body("items", hasSize(0));
    }

    @Test
    void a_description_is_changed_on_the_version_that_was_read() {
        var bakery = new Hiring("Bakery");
        var place = ORGANIZATIONS + "/" + bakery.organization();
        var body = Map.of("name", "Mill", "kind", "AGENCY", "website", "https://mill.example");
        bakery.asRecruiter().body(body).put(place).then().statusCode(428);
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(place)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Mill"), "website", equalTo("https://mill.example"));
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(body)
                .put(place)
                .then()
                .statusCode(412);
        var member = bakery.colleague("RECRUITER");
        as(member)
                .header("If-Match", "\"3\"")
                .body(body)
                .put(place)
                .then()
                .statusCode(403)
                .body("code", equalTo("organization.role"));
    }

    @Test
    void S3_11_members_join_change_and_leave() {
        var bakery = new Hiring("Bakery");
        var places = ORGANIZATIONS + "/" + bakery.organization() + "/memberships";
        var location =
                bakery.asRecruiter()
                        .body(Map.of("userId", ada, "role", "RECRUITER"))
                        .post(places)
                        .then()
                        .statusCode(201)
                        .header("ETag", "\"2\"")
                        .extract()
                        .header("Location");
        bakery.asRecruiter()
                .body(Map.of("userId", ada, "role", "MEMBER"))
                .post(places)
                .then()
                .statusCode(409)
                .body("code", equalTo("membership.exists"));
        as(ada).get(places).then().body("items.role", containsInAnyOrder("OWNER", "RECRUITER"));
        var gone = Map.of("role", "RECRUITER", "active", false);
        bakery.asRecruiter().body(gone).put(location).then().statusCode(428);
        as(ada).header("If-Match", "\"2\"").body(gone).put(location).then().statusCode(403);
        bakery.asRecruiter()
                .header("If-Match", "\"2\"")
                .body(gone)
                .put(location)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        as(ada).get(places).then().statusCode(404);
        bakery.asRecruiter()
                .header("If-Match", "\"3\"")
                .body(gone)
                .put(places + "/" + Identifier.next())
                .then()
                .statusCode(404)
                .body("code", equalTo("membership.not-found"));
    }

    @Test
    void the_last_owner_stays_and_only_owners_make_owners() {
        var bakery = new Hiring("Bakery");
        var places = ORGANIZATIONS + "/" + bakery.organization() + "/memberships";
        var own = bakery.asRecruiter().get(places).then().extract().<String>path("items[0].id");
        bakery.asRecruiter()
                .header("If-Match", "\"1\"")
                .body(Map.of("role", "MEMBER", "active", true))
                .put(places + "/" + own)
                .then()
                .statusCode(409)
                .body("code", equalTo("organization.last-owner"));
        var admin = bakery.colleague("ADMIN");
        as(admin)
                .body(Map.of("userId", ada, "role", "OWNER"))
                .post(places)
                .then()
                .statusCode(403)
                .body("code", equalTo("organization.owners-only"));
    }

    @Test
    void a_repeated_request_founds_one_organization() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("name", "Once", "kind", "EMPLOYER");
        var first =
                as(ada).header("Idempotency-Key", key)
                        .body(body)
                        .post(ORGANIZATIONS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        as(ada).header("Idempotency-Key", key)
                .body(body)
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        as(ada).header("Idempotency-Key", key)
                .body(Map.of("name", "Twice", "kind", "EMPLOYER"))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency.reused"));
        as(ada).get(ORGANIZATIONS).then().body("items", hasSize(1));
    }

    private io.restassured.response.ValidatableResponse found(String name) {
        return as(ada).body(Map.of("name", name, "kind", "EMPLOYER"))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201);
    }
}
