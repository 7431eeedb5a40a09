package io.skillsync.aicore;

import static io.restassured.RestAssured.given;

import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/// A seeker with a default resume, a recruiter with a live posting, and billing and search next
/// door: each its own for every test.
public final class Market {
    /// What billing says where nothing is left.
    public static final String EXCEEDED =
            "{\"code\":\"quota.exceeded\",\"feature\":\"INSIGHT\",\"left\":0,\"renewsAt\":\"2026-12-01T00:00:00Z\"}";

    public final UUID seeker = Identifier.next();
    public final UUID recruiter = Identifier.next();
    public final UUID organization = Identifier.next();
    public final UUID resume = Identifier.next();
    public final UUID posting = Identifier.next();
    public final UUID application = Identifier.next();

    /// Returns when everything is known.
    public void open() {
        NextDoor.puts(
                "/internal/v1/resumes/%s/versions/1".formatted(resume),
                """
                {"resumeId":"%s","ownerId":"%s","version":1,"hash":"h","document":{"basics":{"name":"Marta Lindqvist"},
                 "experiences":[{"company":"Akademiska Hospital","title":"Charge Nurse","location":"Uppsala","startDate":"2019-03","current":true,
                 "achievements":["Led triage for 40 patients a day"]}],
                 "educations":[{"institution":"Uppsala University","degree":"BSc","field":"Nursing","startDate":"2011","endDate":"2014"}],
                 "skills":[{"name":"Wound care"},{"name":"ICU nursing"}]}}\
                """
                        .formatted(resume, seeker));
        NextDoor.puts(
                "/internal/v1/postings/%s/versions/1".formatted(posting),
                """
                {"id":"%s","version":1,"hash":"p","organizationId":"%s","organizationName":"City Hospital","positionId":"%s","title":"Charge Nurse",
                 "description":"Care for surgical patients.","employmentType":"FULL_TIME","workMode":"ONSITE","location":"Uppsala",
                 "pay":{"min":36000.50,"max":42000,"currency":"SEK","period":"MONTHLY"},"publishedAt":"2026-11-01T09:00:00Z",
                 "skillsRequired":["Triage","Ventilator management"],"skillsPreferred":["Wound care"],"status":"ACTIVE"}\
                """
                        .formatted(posting, organization, Identifier.next()));
        NextDoor.puts(
                "/internal/v1/postings/nearest",
                "{\"items\":[{\"postingId\":\"%s\",\"version\":1,\"score\":0.8}]}"
                        .formatted(posting));
        NextDoor.puts("/internal/v1/reservations", "{\"free\":false,\"left\":2}");
        tellOfOrganization();
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
        awaitOk(seeker, "/matches/postings/" + posting);
    }

    private void tellOfOrganization() {
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
                        recruiter,
                        "role",
                        "RECRUITER",
                        "active",
                        true));
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
    }

    /// The seeker applies for the posting.
    public void apply() {
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
        awaitOk(recruiter, "/applications/" + application + "/score");
    }

    private static void awaitOk(UUID person, String path) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        given().auth()
                                        .oauth2(Tokens.of(person))
                                        .get("/api/ai-core/v1" + path)
                                        .statusCode()
                                == 200);
    }
}
