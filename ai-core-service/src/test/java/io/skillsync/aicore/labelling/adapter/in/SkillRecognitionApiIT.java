package io.skillsync.aicore.labelling.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.skillsync.aicore.labelling.RecogniseSkills;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillRecognitionApiIT {
    private static final String PATH = "/api/ai-core/v1/skills/recognition";

    @Inject RecogniseSkills skills;

    /// The first call takes the labels' vectors, longer than a test's client waits on a busy
    /// machine.
    @BeforeEach
    void labels_have_their_vectors() {
        skills.in("Warm up.");
    }

    @Test
    void skills_are_found_by_name_spelling_and_meaning() {
        recognise("Java and k8s.\nDrove a lorry across Europe and kept to the rest hours.")
                .statusCode(200)
                .body("mentions.name", contains("Java", "Kubernetes", "Truck driving"))
                .body("mentions.by", contains("NAME", "ALIAS", "MEANING"))
                .body("mentions.start", contains(0, 9, 14))
                .body("mentions.end", contains(4, 12, 27))
                .body("mentions.written", contains("Java", "k8s", "Drove a lorry"))
                .body("mentions[0].id", equalTo("java"))
                .body("mentions[0].closeness", nullValue())
                .body("mentions[2].category", equalTo("LOGISTICS"))
                .body("mentions[2].closeness", allOf(greaterThan(0.6f), lessThanOrEqualTo(1f)))
                .body("model", equalTo("all-minilm-l6-v2-q"));
    }

    @Test
    void where_no_skill_is_spoken_of_none_is_found() {
        recognise("References are available on request.")
                .statusCode(200)
                .body("mentions", hasSize(0));
    }

    @Test
    void texts_have_a_length_and_a_reader() {
        recognise("").statusCode(400);
        recognise("x".repeat(20_001)).statusCode(400);
        recognise("word ".repeat(4_000)).statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("text", "Java"))
                .post(PATH)
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse recognise(String text) {
        return given().auth()
                .oauth2(Tokens.of(Identifier.next()))
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post(PATH)
                .then();
    }
}
