package io.skillsync.aicore.drafting.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.skillsync.aicore.Topics;
import io.skillsync.kernel.Identifier;
import io.skillsync.testkit.ContractExamples;
import io.skillsync.testkit.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EmailDraftApiIT {
    private static final String EMAILS = "/internal/v1/drafts/emails";
    private final UUID seeker = Identifier.next();

    @ParameterizedTest
    @CsvSource({
        "NETWORKING, A few questions about your work",
        "INTRODUCTION, A short introduction",
        "INQUIRY, A question about the Ward Nurse position",
        "FOLLOW_UP, My application for the Ward Nurse position",
        "THANK_YOU, Thank you for the conversation"
    })
    void an_email_is_written_by_purpose_from_what_the_resume_says(String purpose, String subject)
            throws JsonProcessingException {
        var body = order(purpose);
        var email =
                JsonPath.from(
                        post(Tokens.service(), body)
                                .statusCode(200)
                                .body("subject", equalTo(subject))
                                .body("text", containsString("Dear Ms Adler,"))
                                .body("text", containsString("40 patients"))
                                .extract()
                                .asString());
        assertThat(email.getString("text").split("\\s+").length).isBetween(60, 150);
        assertThat(email.getList("facts")).isNotEmpty();
        var request = UUID.fromString(body.get("requestId").toString());
        var event = Topics.heard("ai-core.draft", request, 1).getFirst();
        assertThat(Topics.type(event)).isEqualTo("ai-core.letter-drafted.v1");
        ContractExamples.assertKept(
                "ai-core.letter-drafted.v1", new ObjectMapper().readTree(event.value()));
    }

    @Test
    void only_services_have_emails_written_and_they_say_what_for() {
        post(Tokens.of(seeker), order("NETWORKING")).statusCode(403);
        given().contentType(ContentType.JSON)
                .body(order("INQUIRY"))
                .post(EMAILS)
                .then()
                .statusCode(401);
        post(Tokens.service(), order("SPAM")).statusCode(400);
        var nameless = order("INQUIRY");
        nameless.remove("purpose");
        post(Tokens.service(), nameless)
                .statusCode(400)
                .body("violations[0].field", equalTo("purpose"));
    }

    private static io.restassured.response.ValidatableResponse post(
            String token, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(EMAILS)
                .then();
    }

    private Map<String, Object> order(String purpose) {
        var body = new LinkedHashMap<String, Object>();
        body.put("requestId", Identifier.next());
        body.put("ownerId", seeker);
        body.put("candidateName", "Marta Lindqvist");
        body.put("recipient", "Ms Adler");
        body.put("purpose", purpose);
        body.put(
                "resume",
                Map.of(
                        "experiences",
                        List.of(
                                Map.of(
                                        "company",
                                        "Akademiska Hospital",
                                        "title",
                                        "Charge Nurse",
                                        "achievements",
                                        List.of("Led triage for 40 patients a day")))));
        body.put("posting", Map.of("title", "Ward Nurse", "organizationName", "City Hospital"));
        return body;
    }
}
