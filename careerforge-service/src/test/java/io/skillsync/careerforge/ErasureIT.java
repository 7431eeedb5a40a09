package io.skillsync.careerforge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.careerforge.resume.ResumeFileId;
import io.skillsync.careerforge.resume.ResumeFiles;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PersonalData;
import io.skillsync.testkit.Awaiting;
import io.skillsync.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Everything that is held about a person can be handed out, and vanishes when they ask for it,
/// with the files.
@QuarkusTest
class ErasureIT {
    private static final String CANARY = "canary-4711";

    @Inject @All List<PersonalData> holders;

    @Inject ResumeFiles files;

    private final UUID ada = Identifier.next();

    @Test
    void S1_66_a_person_is_handed_out_whole_and_leaves_nothing_behind() {
        as(ada).body(Map.of("headline", CANARY))
                .put("/api/careerforge/v1/me")
                .then()
                .statusCode(201);
        as(ada).body(Map.of("name", CANARY))
                .post("/api/careerforge/v1/profile/skills")
                .then()
                .statusCode(201);
        var resume = AnalysedResume.of(ada);
        var file = as(ada).get("/api/careerforge/v1/resumes/" + resume).<String>path("file.id");
        var opportunity =
                as(ada).body(Map.of("postingId", Identifier.next(), "notes", CANARY))
                        .post("/api/careerforge/v1/opportunities")
                        .<String>path("id");
        as(ada).body(Map.of("opportunityId", opportunity))
                .post("/api/careerforge/v1/letters")
                .then()
                .statusCode(201);

        var held = new ArrayList<String>();
        holders.forEach(holder -> held.add(Awaiting.of(() -> holder.export(ada)).toString()));
        assertThat(String.join("\n", held)).contains(CANARY, "Ada Byron", "Dear team", "SAVED");

        holders.forEach(holder -> Awaiting.of(() -> holder.erase(ada)));
        holders.forEach(holder ->
                assertThat(Awaiting.of(() -> holder.export(ada)).toString())
                        .doesNotContain(CANARY, "Ada", "Dear team"));
        as(ada).get("/api/careerforge/v1/me").then().statusCode(404);
        for (var list : List.of("resumes", "opportunities", "letters", "achievements"))
            as(ada).get("/api/careerforge/v1/" + list).then().body("items", hasSize(0));
        Assertions.assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                files.read(
                                        new SeekerId(ada),
                                        new ResumeFileId(UUID.fromString(file)))))
                .isInstanceOf(NotFound.class);
    }

    private static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
