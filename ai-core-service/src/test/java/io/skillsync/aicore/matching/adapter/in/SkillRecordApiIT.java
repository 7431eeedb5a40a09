package io.skillsync.aicore.matching.adapter.in;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SkillRecordApiIT {
    private static final String MINE = "/api/ai-core/v1/me/skills";

    private final UUID seeker = Identifier.next();
    private final UUID resume = Identifier.next();
    private final String word = "q" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void a_resume_is_known() {
        NextDoor.puts(
                "/internal/v1/resumes/%s/versions/1".formatted(resume),
                """
                {"resumeId":"%s","ownerId":"%s","version":1,"hash":"h","document":{"basics":{"name":"Marta Lindqvist"},
                 "experiences":[{"company":"A","title":"Welder","startDate":"2010-01","endDate":"2017-12","achievements":["TIG welding of pipes"]},
                                {"company":"B","title":"Nurse","startDate":"2019-01","current":true,"achievements":["Wound care and triage"]}],
                 "skills":[{"name":"Triage"},{"name":"Beekeeping"},{"name":"%s"}]}}\
                """
                        .formatted(resume, seeker, word));
        Topics.tell(
                "careerforge.resume",
                resume,
                "careerforge.resume-version-created.v1",
                Map.of(
                        "resumeId",
                        resume,
                        "ownerId",
                        seeker,
                        "version",
                        1,
                        "hash",
                        "h",
                        "isDefault",
                        true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(seeker).get(MINE).statusCode() == 200);
    }

    @Test
    void a_person_sees_what_the_resume_shows_of_each_skill() {
        as(seeker)
                .get(MINE)
                .then()
                .statusCode(200)
                .body("resumeId", equalTo(resume.toString()))
                .body("version", equalTo(1))
                .body("skills.find { it.name == 'TIG welding' }.years", equalTo(8f))
                .body("skills.find { it.name == 'TIG welding' }.lastUsed", equalTo("2017-12"))
                .body("skills.find { it.name == 'TIG welding' }.level", equalTo("ADVANCED"))
                .body("skills.find { it.name == 'Triage' }.level", equalTo("EXPERT"))
                .body(
                        "skills.find { it.name == 'Triage' }.evidence",
                        contains("experiences[1].achievements[0]", "skills[0].name"))
                .body("skills.find { it.name == 'Beekeeping' }.level", equalTo("BEGINNER"))
                .body("skills.find { it.name == 'Beekeeping' }.years", equalTo(0f))
                .body("skills.find { it.name == 'Beekeeping' }.category", equalTo("AGRICULTURE"));
    }

    @Test
    void a_resume_is_its_owners_alone() {
        var path = "/api/ai-core/v1/resumes/" + resume + "/skills";
        as(seeker).get(path).then().statusCode(200).body("skills.name", hasItem("Wound care"));
        as(seeker).queryParam("version", 1).get(path).then().statusCode(200);
        as(seeker).queryParam("version", 2).get(path).then().statusCode(404);
        as(seeker).queryParam("version", 0).get(path).then().statusCode(400);
        as(Identifier.next()).get(path).then().statusCode(404);
        as(seeker)
                .get("/api/ai-core/v1/resumes/" + Identifier.next() + "/skills")
                .then()
                .statusCode(404);
        given().get(path).then().statusCode(401);
        given().get(MINE).then().statusCode(401);
    }

    @Test
    void without_a_resume_there_are_no_skills_to_show() {
        as(Identifier.next())
                .get(MINE)
                .then()
                .statusCode(409)
                .body("code", equalTo("match.no-resume"));
    }

    @Test
    void what_one_person_lists_is_not_proposed_to_anybody() {
        given().auth()
                .oauth2(Tokens.admin(Identifier.next()))
                .queryParam("limit", 500)
                .get("/api/ai-core/v1/skill-proposals")
                .then()
                .statusCode(200)
                .body("items.findAll { it.term == '%s' }".formatted(word), hasSize(0));
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
