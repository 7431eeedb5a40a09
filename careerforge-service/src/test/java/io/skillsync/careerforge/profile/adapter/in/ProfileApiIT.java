package io.skillsync.careerforge.profile.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileApiIT {
    private static final String ME = "/api/careerforge/v1/me";
    private static final String PROFILE = "/api/careerforge/v1/profile";
    private final UUID ada = Identifier.next();

    @Test
    void S0_17_looking_creates_nothing_and_put_takes_name_and_address_from_the_account() {
        as(ada).get(ME).then().statusCode(404).body("code", equalTo("profile.not-found"));
        as(ada).get(PROFILE).then().statusCode(404);
        as(ada).put(ME)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", equalTo(ada.toString()))
                .body("name", equalTo("Test Person"))
                .body("email", equalTo(ada + "@example.test"))
                .body("visible", equalTo(false));
        as(ada).put(ME).then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void S1_03_details_are_rewritten_on_the_version_that_was_read() {
        as(ada).put(ME).then().statusCode(201);
        var body =
                Map.of(
                        "headline",
                        "Analyst",
                        "phone",
                        "+44 20 7946 0000",
                        "bio",
                        "Counts.",
                        "location",
                        "London",
                        "links",
                        List.of("https://ada.example"),
                        "preferences",
                        Map.of("workModes", List.of("REMOTE")));
        as(ada).body(body).put(ME).then().statusCode(428);
        as(ada).header("If-Match", "\"1\"")
                .body(body)
                .put(ME)
                .then()
                .statusCode(200)
                .body("headline", equalTo("Analyst"))
                .body("preferences.workModes", contains("REMOTE"));
        as(ada).header("If-Match", "\"1\"").body(body).put(ME).then().statusCode(412);
        as(ada).get(ME)
                .then()
                .statusCode(200)
                .body("location", equalTo("London"))
                .body("links", contains("https://ada.example"));
    }

    @Test
    void what_cannot_be_right_is_refused_with_its_field() {
        as(ada).body(Map.of("avatarUrl", "javascript:alert(1)"))
                .put(ME)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("avatarUrl"))
                .body("violations[0].code", equalTo("profile.link"));
        as(ada).body(Map.of("nickname", "x"))
                .put(ME)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("field.unknown"));
        as(ada).body(Map.of("bio", "x".repeat(10_001)))
                .put(ME)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("bio"));
        as(ada).get(ME).then().statusCode(404);
    }

    @Test
    void the_default_is_applied_to_only_and_the_switch_is_the_persons() {
        as(ada).put(ME);
        as(ada).body(Map.of("visible", true))
                .put(ME + "/visibility")
                .then()
                .statusCode(200)
                .body("visible", equalTo(true));
        as(ada).get(ME).then().body("visible", equalTo(true));
        as(ada).body(Map.of()).put(ME + "/visibility").then().statusCode(400);
        as(ada).body(Map.of("visible", false))
                .put(ME + "/visibility")
                .then()
                .body("visible", equalTo(false));
    }

    @Test
    void S1_61_the_profile_is_read_whole_with_its_bank() {
        as(ada).put(ME);
        as(ada).body(
                        Map.of(
                                "company",
                                "Engine Works",
                                "title",
                                "Analyst",
                                "startDate",
                                "2019-04",
                                "current",
                                true,
                                "achievements",
                                List.of("Note G"),
                                "technologies",
                                List.of("Kafka")))
                .post(PROFILE + "/experiences")
                .then()
                .statusCode(201);
        as(ada).body(Map.of("institution", "Home", "degree", "Mathematics"))
                .post(PROFILE + "/educations")
                .then()
                .statusCode(201);
        as(ada).body(Map.of("name", "Engine Operator", "date", "2020"))
                .post(PROFILE + "/certifications")
                .then()
                .statusCode(201);
        as(ada).body(Map.of("name", "French", "fluency", "fluent"))
                .post(PROFILE + "/languages")
                .then()
                .statusCode(201);
        as(ada).body(Map.of("name", "Note G", "url", "https://ada.example/g"))
                .post(PROFILE + "/projects")
                .then()
                .statusCode(201);
        as(ada).get(PROFILE)
                .then()
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("person.name", equalTo("Test Person"))
                .body("experiences[0].fact.company", equalTo("Engine Works"))
                .body("experiences[0].fact.achievements", contains("Note G"))
                .body("experiences[0].origin", equalTo("TYPED"))
                .body("experiences[0].resumeId", nullValue())
                .body("educations.fact.degree", contains("Mathematics"))
                .body("certifications.fact.name", contains("Engine Operator"))
                .body("languages.fact.fluency", contains("fluent"))
                .body("projects.fact.url", contains("https://ada.example/g"))
                .body("skills", hasSize(0));
    }

    @Test
    void S1_64_skills_come_by_category_the_best_first() {
        as(ada).put(ME);
        skill("Go", "Language", "BEGINNER");
        skill("Kafka", "Backend", "ADVANCED");
        skill("Java", "Language", "EXPERT");
        as(ada).get(PROFILE).then().body("skills.fact.name", contains("Kafka", "Java", "Go"));
    }

    @Test
    void entries_are_corrected_and_dropped_on_the_version_that_was_read() {
        as(ada).put(ME);
        skill("Kafka", "Backend", "ADVANCED");
        var id = as(ada).get(PROFILE).then().extract().<String>path("skills[0].id");
        var place = PROFILE + "/skills/" + id;
        as(ada).body(Map.of("name", "Kafka", "level", "EXPERT")).put(place).then().statusCode(428);
        as(ada).header("If-Match", "\"2\"")
                .body(Map.of("name", "Kafka", "level", "EXPERT"))
                .put(place)
                .then()
                .statusCode(200)
                .body("skills[0].fact.level", equalTo("EXPERT"));
        as(ada).header("If-Match", "\"2\"").delete(place).then().statusCode(412);
        as(ada).header("If-Match", "\"3\"")
                .delete(PROFILE + "/languages/" + id)
                .then()
                .statusCode(404);
        as(ada).header("If-Match", "\"3\"")
                .delete(place)
                .then()
                .statusCode(200)
                .body("skills", hasSize(0));
        as(ada).header("If-Match", "\"4\"").delete(place).then().statusCode(404);
        as(ada).body(Map.of("level", "EXPERT"))
                .post(PROFILE + "/skills")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name"));
    }

    @Test
    void services_see_the_visible_part_and_people_see_nothing_internal() {
        as(ada).body(
                        Map.of(
                                "headline",
                                "Analyst",
                                "location",
                                "London",
                                "phone",
                                "+44 20 7946 0000"))
                .put(ME)
                .then()
                .statusCode(201);
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/profiles/" + ada)
                .then()
                .statusCode(200)
                .body("personId", equalTo(ada.toString()))
                .body("visible", equalTo(false))
                .body("headline", equalTo("Analyst"))
                .body("phone", nullValue())
                .body("defaultResume", nullValue());
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/profiles/" + Identifier.next())
                .then()
                .statusCode(404);
        as(ada).get("/internal/v1/profiles/" + ada).then().statusCode(403);
        given().get(ME).then().statusCode(401);
    }

    private void skill(String name, String category, String level) {
        as(ada).body(Map.of("name", name, "category", category, "level", level))
                .post(PROFILE + "/skills")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
