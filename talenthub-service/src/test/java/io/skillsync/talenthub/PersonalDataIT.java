package io.skillsync.talenthub;

import static io.skillsync.talenthub.Hiring.API;
import static io.skillsync.talenthub.Hiring.as;
import static io.skillsync.talenthub.Hiring.asService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// A person's data can leave and vanish, while the employer's counts stay true (C20).
@QuarkusTest
class PersonalDataIT {
    @Inject Instance<PersonalData> holders;
    @Inject Transactions transactions;
    @Inject ObjectMapper json;

    private final UUID seeker = Identifier.next();
    private final UUID id = Identifier.next();

    @Test
    void every_table_with_a_person_is_answered_for() {
        var tables =
                Awaiting.of(() ->
                        transactions.system(connection ->
                                connection
                                        .query(
                                                """
                                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                                                where a.attname in ('user_id', 'seeker_id') and c.relkind = 'r'\
                                                """)
                                        .execute()));
        var covered = new HashSet<String>();
        holders.forEach(holder -> covered.addAll(holder.tables()));
        var named =
                StreamSupport.stream(tables.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty();
        assertThat(covered).containsAll(named);
    }

    @Test
    void a_forgotten_applicant_leaves_an_anonymous_tombstone() throws JsonProcessingException {
        var bakery = new Hiring("Bakery");
        var posting = bakery.livePosting();
        Hiring.apply(id, posting, seeker).statusCode(201);
        bakery.command(
                        id,
                        "interviews",
                        Map.of(
                                "type",
                                "PHONE",
                                "startsAt",
                                "2027-01-10T09:00:00Z",
                                "endsAt",
                                "2027-01-10T10:00:00Z",
                                "note",
                                "Ada's phone"))
                .statusCode(201);
        bakery.command(
                        id,
                        "offers",
                        Map.of(
                                "title",
                                "Baker",
                                "amount",
                                1,
                                "currency",
                                "EUR",
                                "period",
                                "HOURLY"))
                .statusCode(201);
        assertThat(exported()).contains("Ada Byron", "ada@example.test", id.toString());
        erase();
        erase();
        assertThat(exported()).doesNotContain("Ada", id.toString());
        asService()
                .queryParam("seekerId", seeker)
                .get("/internal/v1/applications/" + id)
                .then()
                .statusCode(404);
        bakery.application(id)
                .statusCode(200)
                .body(
                        "candidate.name",
                        equalTo("Former applicant"),
                        "lifecycle",
                        equalTo("WITHDRAWN"),
                        "reason",
                        equalTo("ACCOUNT_ERASED"));
        bakery.asRecruiter().get(API + "/applications/" + id + "/resume").then().statusCode(404);
        bakery.asRecruiter()
                .get(API + "/talent-pipeline/stats")
                .then()
                .body("applications", equalTo(1), "withdrawn", equalTo(1));
        assertThat(rowsNaming(seeker)).isZero();
        // Two forgotten people on one posting do not clash.
        var other = Identifier.next();
        Hiring.apply(Identifier.next(), posting, other).statusCode(201);
        holders.forEach(holder -> Awaiting.of(() -> holder.erase(other)));
    }

    @Test
    void a_forgotten_colleague_acts_for_nobody_any_more() throws JsonProcessingException {
        var bakery = new Hiring("Bakery");
        var recruiter = bakery.colleague("RECRUITER");
        as(recruiter).get(API + "/organizations/" + bakery.organization()).then().statusCode(200);
        holders.forEach(holder -> Awaiting.of(() -> holder.erase(recruiter)));
        as(recruiter).get(API + "/organizations/" + bakery.organization()).then().statusCode(404);
        assertThat(rowsNaming(recruiter)).isZero();
    }

    private void erase() {
        holders.forEach(holder -> Awaiting.of(() -> holder.erase(seeker)));
    }

    private String exported() throws JsonProcessingException {
        var all = new LinkedHashMap<String, Object>();
        holders.forEach(holder -> all.putAll(Awaiting.of(() -> holder.export(seeker))));
        return json.writeValueAsString(all);
    }

    private long rowsNaming(UUID person) {
        var actor = new io.skillsync.persistence.Actor.Subject(person, java.util.Set.of());
        return Awaiting.of(() ->
                transactions.read(
                        actor,
                        session ->
                                Transactions.stage(() ->
                                                Transactions.connection(session)
                                                        .select(
                                                                """
                                                                select (select count(*) from application) + (select count(*) from application_snapshot)
                                                                     + (select count(*) from interview) + (select count(*) from offer) + (select count(*) from membership)\
                                                                """))
                                        .map(rows -> ((Number) rows.next()[0]).longValue())));
    }
}
