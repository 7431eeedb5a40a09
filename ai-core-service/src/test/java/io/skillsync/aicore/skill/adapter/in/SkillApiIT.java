package io.skillsync.aicore.skill.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.skill.NoteUnknownSkills;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Awaiting;
import io.skillsync.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillApiIT {
    private static final String SKILLS = "/api/ai-core/v1/skills";
    private static final String PROPOSALS = "/api/ai-core/v1/skill-proposals";

    @Inject NoteUnknownSkills note;
    @Inject MatchingEngine engine;

    @Test
    void skills_are_found_by_the_beginning_of_a_name_or_spelling() {
        as(Identifier.next())
                .queryParam("q", "postgr")
                .get(SKILLS)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("postgresql"))
                .body("items[0].name", equalTo("PostgreSQL"))
                .body("items[0].category", equalTo("DATABASE"))
                .body("items[0].aliases", hasItem("Postgres"));
        as(Identifier.next())
                .queryParam("q", "k8s")
                .get(SKILLS)
                .then()
                .body("items.name", contains("Kubernetes"))
                .body("next", nullValue());
        as(Identifier.next())
                .queryParam("category", "HEALTH")
                .queryParam("limit", 3)
                .get(SKILLS)
                .then()
                .body("items", hasSize(3))
                .body("items.category", everyItem(equalTo("HEALTH")));
    }

    @Test
    void pages_follow_one_another() {
        var first = as(Identifier.next()).queryParam("limit", 2).get(SKILLS).jsonPath();
        var three = as(Identifier.next()).queryParam("limit", 3).get(SKILLS).jsonPath();
        as(Identifier.next())
                .queryParam("limit", 2)
                .queryParam("after", first.getString("next"))
                .get(SKILLS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(three.getString("items[2].id")));
    }

    @Test
    void a_skill_tells_what_comes_before_and_after_it() {
        as(Identifier.next())
                .get(SKILLS + "/{name}", "reactjs")
                .then()
                .statusCode(200)
                .body("name", equalTo("React"))
                .body("prerequisites.name", hasItem("JavaScript"))
                .body("leadsTo.name", hasItems("React Native"));
        as(Identifier.next())
                .get(SKILLS + "/{name}", "ci-cd")
                .then()
                .statusCode(200)
                .body("id", equalTo("ci-cd"));
    }

    @Test
    void what_nobody_knows_is_not_found_and_bad_questions_are_refused() {
        as(Identifier.next())
                .get(SKILLS + "/{name}", "no-such-skill-anywhere")
                .then()
                .statusCode(404)
                .body("code", equalTo("skill.not-found"));
        as(Identifier.next()).queryParam("limit", 501).get(SKILLS).then().statusCode(400);
        as(Identifier.next()).queryParam("after", "x").get(SKILLS).then().statusCode(400);
        as(Identifier.next()).queryParam("q", "x".repeat(81)).get(SKILLS).then().statusCode(400);
        as(Identifier.next()).queryParam("category", "MAGIC").get(SKILLS).then().statusCode(404);
        given().get(SKILLS).then().statusCode(401);
        given().get(SKILLS + "/react").then().statusCode(401);
    }

    @Test
    void proposals_are_for_operators() {
        given().get(PROPOSALS).then().statusCode(401);
        as(Identifier.next()).get(PROPOSALS).then().statusCode(403);
        as(Identifier.next())
                .contentType(ContentType.JSON)
                .body(Map.of("category", "TRADE"))
                .post(PROPOSALS + "/thatching/acceptance")
                .then()
                .statusCode(403);
        as(Identifier.next()).post(PROPOSALS + "/thatching/rejection").then().statusCode(403);
        admin().get(PROPOSALS).then().statusCode(200);
        admin().post(PROPOSALS + "/no-such-term/rejection").then().statusCode(404);
    }

    @Test
    void an_accepted_term_is_a_skill_at_once_and_every_score_names_the_new_version() {
        var written = listedByFivePeople();
        var term = written.toLowerCase().replace(' ', '-');
        admin().queryParam("limit", 500)
                .get(PROPOSALS)
                .then()
                .body("items.find { it.term == '%s' }.written".formatted(term), equalTo(written))
                .body("items.find { it.term == '%s' }.resumes".formatted(term), equalTo(5))
                .body("items.find { it.term == '%s' }.postings".formatted(term), equalTo(0));
        var version = engine.version();
        accept(term, Map.of()).statusCode(400).body("code", equalTo("skill.category"));
        accept(term, Map.of("category", "TRADE", "aliases", List.of("Kubernetes")))
                .statusCode(409)
                .body("code", equalTo("skill.spelling-taken"))
                .body("detail", containsString("Kubernetes"));
        accept(term, Map.of("category", "TRADE", "aliases", List.of(written + " craft")))
                .statusCode(200)
                .body("name", equalTo(written))
                .body("category", equalTo("TRADE"))
                .body("aliases", contains(written + " craft"));
        assertThat(engine.version()).isNotEqualTo(version);
        as(Identifier.next())
                .get(SKILLS + "/{name}", written + " Craft")
                .then()
                .statusCode(200)
                .body("id", equalTo(term));
        accept(term, Map.of("category", "TRADE"))
                .statusCode(409)
                .body("code", equalTo("skill-proposal.decided"));
    }

    @Test
    void a_rejected_term_is_proposed_no_more() {
        var written = listedByFivePeople();
        var term = written.toLowerCase().replace(' ', '-');
        admin().post(PROPOSALS + "/" + term + "/rejection").then().statusCode(204);
        admin().queryParam("limit", 500)
                .get(PROPOSALS)
                .then()
                .body("items.term.count { it == '%s' }".formatted(term), equalTo(0));
        as(Identifier.next()).get(SKILLS + "/{name}", written).then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse accept(String term, Map<String, ?> body) {
        return admin().contentType(ContentType.JSON)
                .body(body)
                .post(PROPOSALS + "/" + term + "/acceptance")
                .then();
    }

    private String listedByFivePeople() {
        var written =
                "Thatching " + UUID.randomUUID().toString().substring(0, 4).replace('-', 'x') + "q";
        for (var i = 0; i < 5; i++)
            Awaiting.of(() ->
                    note.ofResume(
                            new PersonId(Identifier.next()),
                            Identifier.next(),
                            1,
                            List.of(written),
                            null));
        return written;
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.admin(Identifier.next()));
    }
}
