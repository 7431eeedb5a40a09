package io.skillsync.aicore.analysis.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import io.skillsync.testkit.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnalysisIT {
    private static final String RESUME =
            """
            Marta Lindqvist
            Registered Nurse
            marta.lindqvist@example.org | +46 8 123 456 78 | Uppsala, Sweden

            Experience
            Charge Nurse, Akademiska Hospital
            2019-03 - present
            - Led a team of 12 nurses on a surgical ward
            - Cut medication errors by 30 % with a double-check routine

            Staff Nurse, Falun Hospital
            2014-08 - 2019-02
            - Cared for 8 patients a shift

            Education
            BSc Nursing, Uppsala University, 2011 - 2014

            Skills
            Triage, Wound care, Patient education
            """;
    private final UUID owner = Identifier.next();
    private final UUID resume = Identifier.next();
    private final UUID file = Identifier.next();
    private final UUID analysis = Identifier.next();

    @Test
    void an_uploaded_file_is_read_once_and_told() throws JsonProcessingException {
        NextDoor.puts("/internal/v1/resumes/%s/files/%s".formatted(resume, file), RESUME);
        var event = uploaded();
        Topics.tell("careerforge.resume", resume, "careerforge.resume-uploaded.v1", data(), event);

        var heard = Topics.heard("ai-core.analysis", analysis, 1).getFirst();
        assertThat(Topics.type(heard)).isEqualTo("ai-core.analysis-completed.v1");
        ContractExamples.assertKept(
                "ai-core.analysis-completed.v1", new ObjectMapper().readTree(heard.value()));

        given().auth()
                .oauth2(Tokens.of(owner))
                .get("/api/ai-core/v1/analyses/" + analysis)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("OK"))
                .body("document.basics.name", equalTo("Marta Lindqvist"))
                .body("document.experiences.size()", equalTo(2))
                .body("document.experiences.company", hasItem("Akademiska Hospital"))
                .body("fields.path", hasItem("basics.name"));
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/analyses/" + analysis)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.of(Identifier.next()))
                .get("/api/ai-core/v1/analyses/" + analysis)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of(owner))
                .get("/internal/v1/analyses/" + analysis)
                .then()
                .statusCode(403);

        // The same event again changes nothing: the next thing on the topic is another upload's
        // outcome.
        Topics.tell("careerforge.resume", resume, "careerforge.resume-uploaded.v1", data(), event);
        assertThat(Topics.heard("ai-core.analysis", analysis, 1)).hasSize(1);
    }

    @Test
    void a_file_that_is_gone_fails_the_analysis_and_says_so() throws JsonProcessingException {
        Topics.tell(
                "careerforge.resume",
                resume,
                "careerforge.resume-uploaded.v1",
                data(),
                Identifier.next());
        var heard = Topics.heard("ai-core.analysis", analysis, 1).getFirst();
        assertThat(Topics.type(heard)).isEqualTo("ai-core.analysis-failed.v1");
        assertThat(heard.value()).contains("file-gone");
        ContractExamples.assertKept(
                "ai-core.analysis-failed.v1", new ObjectMapper().readTree(heard.value()));
        given().auth()
                .oauth2(Tokens.service())
                .get("/internal/v1/analyses/" + analysis)
                .then()
                .statusCode(404);
    }

    private static UUID uploaded() {
        return Identifier.next();
    }

    private Map<String, Object> data() {
        return Map.of(
                "resumeId",
                resume,
                "ownerId",
                owner,
                "fileId",
                file,
                "analysisId",
                analysis,
                "sha256",
                "0".repeat(64),
                "mediaType",
                "text/plain",
                "size",
                RESUME.length());
    }
}
