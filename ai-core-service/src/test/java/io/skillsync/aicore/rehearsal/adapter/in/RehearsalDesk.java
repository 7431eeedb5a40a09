package io.skillsync.aicore.rehearsal.adapter.in;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/// A person with a default resume, and openings to get ready for.
public final class RehearsalDesk {
    public static final String BASE = "/api/ai-core/v1";

    private RehearsalDesk() {}

    /// A person whose default resume is known to the service.
    public static UUID nurse() {
        var person = Identifier.next();
        var resume = Identifier.next();
        NextDoor.puts(
                "/internal/v1/resumes/%s/versions/1".formatted(resume),
                """
                {"resumeId":"%s","ownerId":"%s","version":1,"hash":"h","document":{"basics":{"name":"Marta Lindqvist"},
                 "experiences":[{"company":"Akademiska Hospital","title":"Charge Nurse","startDate":"2019-03","current":true,
                 "achievements":["Led triage for 40 patients a day"]}],"skills":[{"name":"Triage"},{"name":"Wound care"}]}}\
                """
                        .formatted(resume, person));
        NextDoor.puts("/internal/v1/reservations", "{\"free\":false,\"left\":4}");
        Topics.tell(
                "careerforge.resume",
                resume,
                "careerforge.resume-version-created.v1",
                Map.of(
                        "resumeId",
                        resume,
                        "ownerId",
                        person,
                        "version",
                        1,
                        "hash",
                        "h",
                        "isDefault",
                        true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> as(person).get(BASE + "/matches/postings").statusCode() != 409);
        return person;
    }

    public static Map<String, Object> wardNurse() {
        return Map.of(
                "external",
                Map.of(
                        "title",
                        "Ward Nurse",
                        "organizationName",
                        "City Hospital",
                        "description",
                        "Care for surgical patients in Uppsala.",
                        "skillsRequired",
                        List.of("Triage", "Ventilator management")));
    }

    public static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }
}
