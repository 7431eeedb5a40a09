package io.skillsync.aicore.matching;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.skillsync.aicore.NextDoor;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/// A market of one employer with one posting, told as the other services tell it.
public final class Market {
    public static final String API = "/api/ai-core/v1";
    public final UUID recruiter = Identifier.next();
    public final UUID organization = Identifier.next();
    public final UUID posting = Identifier.next();

    public Market() {
        NextDoor.puts(
                "/internal/v1/postings/%s/versions/1".formatted(posting),
                """
                {"id":"%s","version":1,"hash":"p","organizationId":"%s","organizationName":"City Hospital","positionId":"%s","title":"Ward Nurse",
                 "description":"Care for surgical patients on a busy ward.","employmentType":"FULL_TIME","workMode":"ONSITE","location":"Uppsala",
                 "skillsRequired":["Triage","Ventilator management"],"skillsPreferred":["Wound care"],"status":"ACTIVE"}\
                """
                        .formatted(posting, organization, Identifier.next()));
        NextDoor.puts("/internal/v1/reservations", "{\"free\":false,\"left\":49}");
        hires(recruiter, organization);
        Topics.tell(
                "talenthub.posting",
                posting,
                "talenthub.posting-published.v1",
                Map.of(
                        "postingId",
                        posting,
                        "organizationId",
                        organization,
                        "positionId",
                        Identifier.next(),
                        "version",
                        1,
                        "status",
                        "ACTIVE"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(recruiter, "/postings/" + posting + "/candidates") == 200);
    }

    /// Somebody works for an organization from now on.
    public static void hires(UUID person, UUID organization) {
        Topics.tell(
                "talenthub.membership",
                Identifier.next(),
                "talenthub.membership-changed.v1",
                Map.of(
                        "membershipId",
                        Identifier.next(),
                        "organizationId",
                        organization,
                        "userId",
                        person,
                        "role",
                        "RECRUITER",
                        "active",
                        true));
    }

    /// A nurse's resume with further skills, each written as JSON.
    public static String nurse(String name, String... skills) {
        var more = new StringBuilder();
        for (var skill : skills) more.append(",{\"name\":\"%s\"}".formatted(skill));
        return """
        {"basics":{"name":"%s","location":"Uppsala"},
         "experiences":[{"company":"Akademiska Hospital","title":"Charge Nurse","startDate":"2019-03","current":true,
         "achievements":["Led triage for 40 patients a day"]}],"skills":[{"name":"Triage"},{"name":"Wound care"}%s]}\
        """
                .formatted(name, more);
    }

    /// A version of a resume that speaks for its owner; waits until it is known.
    public void uploads(UUID seeker, UUID resume, int version, String document) {
        NextDoor.puts(
                "/internal/v1/resumes/%s/versions/%d".formatted(resume, version),
                "{\"resumeId\":\"%s\",\"ownerId\":\"%s\",\"version\":%d,\"hash\":\"h\",\"document\":%s}"
                        .formatted(resume, seeker, version, document));
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
                        version,
                        "hash",
                        "h",
                        "isDefault",
                        true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        as(seeker)
                                .get(API + "/me/skills")
                                .asString()
                                .contains(
                                        "\"resumeId\":\"%s\",\"version\":%d"
                                                .formatted(resume, version)));
    }

    /// Applies with version 1; waits until the employer sees it.
    public UUID applies(UUID seeker, UUID resume) {
        var application = Identifier.next();
        var data = new LinkedHashMap<String, Object>();
        data.put("applicationId", application);
        data.put("postingId", posting);
        data.put("postingVersion", 1);
        data.put("positionId", Identifier.next());
        data.put("organizationId", organization);
        data.put("seekerId", seeker);
        data.put("resumeId", resume);
        data.put("resumeVersion", 1);
        data.put("sequence", 1);
        data.put("lifecycle", "ACTIVE");
        data.put("stageKind", "NEW");
        Topics.tell(
                "talenthub.application", application, "talenthub.application-submitted.v1", data);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> status(recruiter, "/applications/" + application + "/score") == 200);
        return application;
    }

    public static int status(UUID person, String path) {
        return as(person).get(API + path).statusCode();
    }

    public static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person));
    }
}
