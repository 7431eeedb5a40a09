package io.skillsync.aicore;

import static io.skillsync.aicore.matching.Market.API;
import static io.skillsync.aicore.matching.Market.as;
import static io.skillsync.aicore.matching.Market.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.skillsync.aicore.matching.Market;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself shows each person their own rows only, whatever a query forgets; and the
/// queries do, whatever the database forgets. Either guard alone suffices.
@QuarkusTest
class RowSecurityIT {
    /// Without policies by design: ids of events, and a day's sum of tokens.
    private static final Set<String> OPEN =
            Set.of("inbox", "outbox", "model_use", "flyway_schema_history");

    @Inject Transactions transactions;

    private final UUID seeker = Identifier.next();
    private final UUID resume = Identifier.next();
    private Market market;
    private String score;
    private UUID application;

    @BeforeEach
    void somebody_has_applied_and_disputed_the_score() {
        market = new Market();
        market.uploads(seeker, resume, 1, nurse("Marta Lindqvist"));
        application = market.applies(seeker, resume);
        score =
                as(seeker)
                        .get(API + "/applications/" + application + "/score")
                        .jsonPath()
                        .getString("id");
        as(seeker)
                .contentType(ContentType.JSON)
                .body(Map.of("requirement", "Triage", "reason", "It was ten years."))
                .post(API + "/scores/" + score + "/disputes")
                .then()
                .statusCode(201);
    }

    @Test
    void every_table_is_under_row_level_security_its_owner_included() throws SQLException {
        var open = new TreeSet<String>();
        try (var connection = owner();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                                + " and not (relrowsecurity and relforcerowsecurity)")) {
            while (rows.next()) open.add(rows.getString(1));
        }
        assertThat(open).isSubsetOf(OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeker",
                "resume_version",
                "resume_vector",
                "candidacy",
                "score",
                "score_dispute"
            })
    void a_query_without_its_owner_predicate_returns_no_foreign_row(String table) {
        var stranger = new Market();
        assertThat(owners(Actor.of(seeker, Set.of()), table)).containsExactly(seeker);
        assertThat(owners(Actor.of(Actor.NOBODY, Set.of()), table)).isEmpty();
        assertThat(owners(Actor.of(stranger.recruiter, Set.of(stranger.organization)), table))
                .doesNotContain(seeker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"resume_version", "resume_vector", "candidacy", "score", "score_dispute"})
    void the_organization_that_it_concerns_sees_it(String table) {
        assertThat(owners(Actor.of(market.recruiter, Set.of(market.organization)), table))
                .containsExactly(seeker);
    }

    @Test
    void an_organization_sees_the_version_that_was_sent_and_no_other() {
        market.uploads(seeker, resume, 2, nurse("Marta Lindqvist", "Palliative care"));
        var ours = Actor.of(market.recruiter, Set.of(market.organization));
        for (var table : List.of("resume_version", "resume_vector"))
            assertThat(seen(ours, "select version from " + table)).containsExactly(1);
        assertThat(seen(ours, "select resume_version from score")).containsExactly(1);
    }

    @Test
    void nobody_writes_a_score_about_people_who_did_not_come_to_them() {
        var stranger = new Market();
        var theirs = Actor.of(stranger.recruiter, Set.of(stranger.organization));
        for (var posting : List.of(market.posting, stranger.posting))
            assertThatThrownBy(() -> plant(theirs, posting))
                    .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> plant(Actor.of(Identifier.next(), Set.of()), market.posting))
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_job_that_embeds_anew_sees_ids_and_no_document() {
        for (var secret :
                List.of(
                        "document from resume_version",
                        "pieces from resume_vector",
                        "vector from posting_vector",
                        "body from score",
                        "reason from score_dispute"))
            assertThatThrownBy(() ->
                            Awaiting.of(() ->
                                    transactions.system(connection ->
                                            connection.query("select " + secret).execute())))
                    .as(secret)
                    .hasMessageContaining("permission denied");
    }

    @Test
    void with_the_policies_away_the_queries_still_show_nothing_foreign() throws SQLException {
        var stranger = new Market();
        var other = Identifier.next();
        stranger.uploads(other, Identifier.next(), 1, nurse("Somebody Else"));
        switchPolicies("disable");
        try {
            for (var caller : List.of(stranger.recruiter, other)) {
                for (var path :
                        List.of(
                                "/scores/" + score,
                                "/scores/" + score + "/replay",
                                "/scores/" + score + "/disputes",
                                "/applications/" + application + "/score",
                                "/postings/" + market.posting + "/candidates"))
                    assertThat(Market.status(caller, path)).as(path).isEqualTo(404);
            }
            as(stranger.recruiter)
                    .queryParam("include", "visible")
                    .get(API + "/postings/" + stranger.posting + "/candidates")
                    .then()
                    .body("items.findAll { it.seekerId == '%s' }".formatted(seeker), hasSize(0));
            as(market.recruiter).get(API + "/scores/" + score).then().statusCode(200);
        } finally {
            switchPolicies("enable");
        }
    }

    private void plant(Actor actor, UUID posting) {
        Awaiting.of(() ->
                transactions.write(
                        actor,
                        session ->
                                Sql.update(
                                        session,
                                        "insert into score (id, owner_id, resume_id, resume_version, posting_id, posting_version, body, computed_at)"
                                                + " values (uuidv7(), $1, $2, 1, $3, 1, '{}', now())",
                                        seeker,
                                        resume,
                                        posting)));
    }

    private Set<UUID> owners(Actor actor, String table) {
        return Set.copyOf(seen(actor, "select distinct owner_id from " + table));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> seen(Actor actor, String query) {
        return Awaiting.of(() ->
                transactions.read(actor, session -> Sql.select(session, row -> (T) row[0], query)));
    }

    private static void switchPolicies(String to) throws SQLException {
        try (var connection = owner()) {
            var tables = new ArrayList<String>();
            try (var rows =
                    connection
                            .createStatement()
                            .executeQuery(
                                    "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relforcerowsecurity")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            for (var table : tables)
                connection
                        .createStatement()
                        .execute("alter table %s %s row level security".formatted(table, to));
        }
    }

    private static java.sql.Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.owner.jdbc.url", String.class),
                config.getValue("quarkus.datasource.owner.username", String.class),
                config.getValue("quarkus.datasource.owner.password", String.class));
    }
}
