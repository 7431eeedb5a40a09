package io.skillsync.talenthub;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.Tokens;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A recruiter with an organization of their own, and what they do over HTTP.
public final class Hiring {
    public static final String API = "/api/talenthub/v1";

    private final UUID recruiter = Identifier.next();
    private final String organization;

    public Hiring(String name) {
        organization =
                as(recruiter)
                        .body(Map.of("name", name, "kind", "EMPLOYER"))
                        .post(API + "/organizations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    public static RequestSpecification as(UUID person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asService() {
        return given().auth().oauth2(Tokens.service()).contentType(ContentType.JSON);
    }

    public UUID recruiter() {
        return recruiter;
    }

    public String organization() {
        return organization;
    }

    public RequestSpecification asRecruiter() {
        return as(recruiter);
    }

    /// A new person with a role in this organization.
    public UUID colleague(String role) {
        var person = Identifier.next();
        asRecruiter()
                .body(Map.of("userId", person, "role", role))
                .post(API + "/organizations/" + organization + "/memberships")
                .then()
                .statusCode(201);
        return person;
    }

    public String position() {
        return asRecruiter()
                .body(Map.of("title", "Baker", "headcount", 2))
                .post(API + "/positions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String draft(String position) {
        return asRecruiter()
                .body(posting())
                .post(API + "/positions/" + position + "/postings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String livePosting() {
        var posting = draft(position());
        publish(posting).statusCode(200);
        return posting;
    }

    public ValidatableResponse publish(String posting) {
        return asRecruiter().post(API + "/postings/" + posting + "/publication").then();
    }

    public ValidatableResponse close(String posting, String outcome, String message) {
        return asRecruiter()
                .body(Map.of("outcome", outcome, "message", message))
                .post(API + "/postings/" + posting + "/closure")
                .then();
    }

    public static Map<String, Object> posting() {
        var body = new HashMap<String, Object>();
        body.put("title", "Night baker");
        body.put("description", "Bread from two to ten, with a sourdough of forty years.");
        body.put("employmentType", "FULL_TIME");
        body.put("workMode", "ONSITE");
        body.put("location", "Lyon");
        body.put("pay", Map.of("min", 28000, "max", 34000, "currency", "EUR", "period", "YEARLY"));
        body.put("skillsRequired", List.of("Baking", "Food hygiene"));
        body.put("skillsPreferred", List.of("French"));
        return body;
    }

    public static Map<String, Object> submission(String posting, UUID seeker) {
        var body = new HashMap<String, Object>();
        body.put("postingId", posting);
        body.put("seekerId", seeker);
        body.put("candidate", Map.of("name", "Ada Byron", "email", "ada@example.test"));
        body.put("resumeId", Identifier.next());
        body.put("resumeVersion", 3);
        body.put("resumeHash", "5f1d");
        body.put("resumeFileId", Identifier.next());
        body.put("resume", Map.of("basics", Map.of("name", "Ada Byron"), "skills", List.of()));
        body.put("letter", Map.of("id", Identifier.next(), "text", "Dear bakers"));
        body.put("method", "MANUAL");
        body.put("submittedAt", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        return body;
    }

    public static ValidatableResponse apply(UUID application, String posting, UUID seeker) {
        return asService()
                .body(submission(posting, seeker))
                .put("/internal/v1/applications/" + application)
                .then();
    }

    /// A fresh application of a fresh person.
    public static UUID applicant(String posting) {
        var application = Identifier.next();
        apply(application, posting, Identifier.next()).statusCode(201);
        return application;
    }

    public ValidatableResponse application(UUID application) {
        return asRecruiter().get(API + "/applications/" + application).then();
    }

    public ValidatableResponse command(UUID application, String command, Object body) {
        var request = asRecruiter();
        if (body != null) request.body(body);
        return request.post(API + "/applications/" + application + "/" + command).then();
    }

    public ValidatableResponse move(UUID application, String from, String to) {
        return command(application, "moves", Map.of("from", from, "to", to));
    }
}
