package io.skillsync.careerforge;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.skillsync.testkit.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// A person's resume that was uploaded and read.
public final class AnalysedResume {
    private static final String RESUMES = "/api/careerforge/v1/resumes";

    private AnalysedResume() {}

    /// @return the resume's id
    public static String of(UUID person) {
        var text = "A resume of " + person;
        var status =
                given().auth()
                        .oauth2(Tokens.of(person))
                        .multiPart(
                                "file",
                                "resume.txt",
                                text.getBytes(StandardCharsets.UTF_8),
                                "text/plain")
                        .post(RESUMES)
                        .then()
                        .statusCode(202)
                        .extract()
                        .jsonPath();
        var resume = status.getString("resumeId");
        Broadcast.say(
                "ai-core.analysis",
                "ai-core.analysis-completed.v1",
                UUID.fromString(status.getString("id")),
                Map.of(
                        "analysisId",
                        status.getString("id"),
                        "resumeId",
                        resume,
                        "ownerId",
                        person,
                        "confidence",
                        0.93));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        given().auth()
                                .oauth2(Tokens.of(person))
                                .get(RESUMES + "/" + resume)
                                .path("analysis.status")
                                .equals("DONE"));
        return resume;
    }
}
