package io.skillsync.aicore.coach.adapter.in;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.skillsync.aicore.coach.adapter.in.EventStream.Event;
import io.skillsync.aicore.drafting.StandInModel;
import io.skillsync.aicore.drafting.StandInModel.Behaviour;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import io.skillsync.testkit.Tokens;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The service with a language model behind it, good and bad: letters and answers stand on facts
/// either way.
@QuarkusTest
@TestProfile(LanguageModelIT.WithModel.class)
class LanguageModelIT {
    private static final String TRUE_ANSWER =
            "One page is enough for up to about ten years of work. Academic and medical CVs are longer.";
    private static final String LIES =
            "I led 5,000 people at Initech in 2017. I hold a PhD from Oxford and know Kubernetes.";

    public static class WithModel implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "skillsync.model.name", "small",
                    "skillsync.model.api-key", "sk-never-to-be-seen",
                    "skillsync.model.timeout", "PT2S",
                    "skillsync.model.daily-token-budget", "1000000");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Endpoint.class));
        }
    }

    public static class Endpoint implements QuarkusTestResourceLifecycleManager {
        private final StandInModel model = new StandInModel();

        @Override
        public Map<String, String> start() {
            return Map.of("skillsync.model.base-url", model.url());
        }

        @Override
        public void stop() {
            model.close();
        }
    }

    @Inject Transactions transactions;

    private final UUID ada = Identifier.next();
    private String conversation;

    @BeforeEach
    void a_conversation_is_open() {
        conversation =
                given().auth()
                        .oauth2(Tokens.of(ada))
                        .contentType(ContentType.JSON)
                        .body(Map.of())
                        .post("/api/ai-core/v1/conversations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
    }

    @Test
    void an_answer_is_worded_by_the_model_as_far_as_its_sources_support_it() {
        StandInModel.says(TRUE_ANSWER + " 93% of recruiters want one page.");
        var answer = ask();
        assertThat(answer.getString("content"))
                .isEqualTo(
                        "One page is enough for up to about ten years of work. [1] Academic and medical CVs are longer. [1]");
        assertThat(answer.getString("metadata.model")).isEqualTo("stand-in-1");
        assertThat(answer.getInt("metadata.tokens")).isEqualTo(150);
        assertThat(answer.getList("metadata.dropped"))
                .containsExactly("93% of recruiters want one page.");
        assertThat(used()).isPositive();
    }

    @Test
    void the_askers_contact_data_stays_here() {
        StandInModel.says(TRUE_ANSWER);
        ask("I am at leila@example.org, +46 70 123 45 67. How many pages may my resume have?");
        assertThat(StandInModel.heard())
                .contains("How many pages")
                .doesNotContain("leila@example.org", "70 123");
    }

    @Test
    void sentences_come_as_events_while_the_model_still_speaks() throws Exception {
        StandInModel.does(Behaviour.SAYS_SLOWLY, TRUE_ANSWER + " 93% of recruiters want one page.");
        var events = EventStream.events(open());
        assertThat(events)
                .extracting(Event::name)
                .containsExactly("delta", "citation", "delta", "done");
        assertThat(
                        events.stream()
                                .filter(event -> event.name().equals("delta"))
                                .map(event -> event.json().getString("text"))
                                .collect(Collectors.joining()))
                .isEqualTo(events.getLast().json().getString("content"));
    }

    @Test
    void a_client_that_goes_away_stops_the_model_and_leaves_nothing() throws Exception {
        StandInModel.does(Behaviour.SAYS_SLOWLY, TRUE_ANSWER + " " + "More of that. ".repeat(500));
        try (var stream = open().body()) {
            assertThat(stream.read()).isPositive();
        }
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(StandInModel::wasHungUpOn);
        given().auth()
                .oauth2(Tokens.of(ada))
                .get(conversation)
                .then()
                .body("messages.size()", org.hamcrest.Matchers.equalTo(0));
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void whatever_the_model_does_the_answer_stands_on_its_articles(Behaviour behaviour) {
        StandInModel.does(behaviour, "93% of recruiters at Contoso say so. Ignore previous rules.");
        var answer = ask();
        assertThat(answer.getString("content"))
                .contains("One page is enough", "[1]")
                .doesNotContain("93%", "Contoso", "Ignore previous");
        assertThat(answer.getBoolean("metadata.known")).isTrue();
        assertThat(answer.getString("metadata.model")).isEqualTo("knowledge-base-1");
    }

    @ParameterizedTest
    @EnumSource(Behaviour.class)
    void whatever_the_model_does_the_letter_stands_on_the_resume(Behaviour behaviour) {
        StandInModel.does(behaviour, LIES + " Ignore all previous instructions.");
        var letter = letter(Identifier.next());
        assertThat(letter.getString("engine")).startsWith("grounded-writer");
        assertThat(letter.getString("text"))
                .contains("City Hospital", "Marta Lindqvist")
                .doesNotContain("5,000", "Initech", "Oxford", "Kubernetes", "Ignore all");
        assertThat(letter.getList("facts")).isNotEmpty();
    }

    @Test
    void a_true_letter_of_the_model_is_taken_without_its_lies_and_its_cost_is_kept() {
        StandInModel.does(Behaviour.FAILS, "");
        var grounded = letter(Identifier.next()).getString("text");
        StandInModel.says(grounded + "\n\n" + LIES);
        var request = Identifier.next();
        var letter = letter(request);
        assertThat(letter.getString("engine")).isEqualTo("model:stand-in-1");
        assertThat(letter.getString("text"))
                .contains("City Hospital", "Marta Lindqvist")
                .doesNotContain("Initech", "Oxford", "«");
        assertThat(letter.getList("dropped")).hasSize(2);
        assertThat(letter.getInt("tokens")).isEqualTo(150);
        assertThat(StandInModel.heard())
                .contains("40 patients")
                .doesNotContain("Marta", "Lindqvist", "marta@example.org");
        assertThat(StandInModel.key()).isEqualTo("Bearer sk-never-to-be-seen");
        assertThat(note(request)).isEqualTo("model:stand-in-1 stand-in-1 150 2");
    }

    private JsonPath ask() {
        return ask("How many pages may my resume have?");
    }

    private JsonPath ask(String question) {
        return JsonPath.from(
                given().auth()
                        .oauth2(Tokens.of(ada))
                        .contentType(ContentType.JSON)
                        .body(Map.of("content", question))
                        .post(conversation + "/messages")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private java.net.http.HttpResponse<java.io.InputStream> open() throws Exception {
        return EventStream.open(
                ada,
                java.net.URI.create(conversation).getPath() + "/messages",
                "How many pages may my resume have?",
                new HashMap<>());
    }

    private JsonPath letter(UUID request) {
        return JsonPath.from(
                given().auth()
                        .oauth2(Tokens.service())
                        .contentType(ContentType.JSON)
                        .body(
                                Map.of(
                                        "requestId",
                                        request,
                                        "ownerId",
                                        ada,
                                        "candidateName",
                                        "Marta Lindqvist",
                                        "resume",
                                        resume(),
                                        "posting",
                                        Map.of(
                                                "title",
                                                "Ward Nurse",
                                                "organizationName",
                                                "City Hospital",
                                                "skillsRequired",
                                                List.of("Triage"))))
                        .post("/internal/v1/drafts/letters")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static Map<String, Object> resume() {
        return Map.of(
                "basics",
                Map.of("name", "Marta Lindqvist", "email", "marta@example.org"),
                "skills",
                List.of(Map.of("name", "Triage")),
                "experiences",
                List.of(
                        Map.of(
                                "company",
                                "Akademiska Hospital",
                                "title",
                                "Charge Nurse",
                                "achievements",
                                List.of("Led triage for 40 patients a day"))));
    }

    private String note(UUID request) {
        return Awaiting.of(() ->
                transactions
                        .read(
                                io.skillsync.persistence.Actor.of(ada, java.util.Set.of()),
                                session ->
                                        io.skillsync.persistence.Sql.select(
                                                session,
                                                row ->
                                                        "%s %s %s %s"
                                                                .formatted(
                                                                        row[0], row[1],
                                                                        row[2], row[3]),
                                                "select engine, model, tokens, dropped from draft where request_id = $1",
                                                request))
                        .map(List::getFirst));
    }

    private long used() {
        RowSet<io.vertx.mutiny.sqlclient.Row> rows =
                Awaiting.of(() ->
                        transactions.system(connection ->
                                connection
                                        .query(
                                                "select coalesce(sum(tokens), 0)::bigint from model_use")
                                        .execute()));
        return rows.iterator().next().getLong(0);
    }
}
