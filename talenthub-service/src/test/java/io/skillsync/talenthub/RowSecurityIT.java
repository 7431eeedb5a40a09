package io.skillsync.talenthub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself shows each organization its own rows and each candidate their candidacy,
/// whatever a query forgets.
@QuarkusTest
class RowSecurityIT {
    private static final Actor NOBODY = new Actor.Person(Actor.NOBODY, Set.of());

    @Inject Transactions transactions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization",
                "membership",
                "position",
                "application",
                "application_snapshot",
                "status_change",
                "interview",
                "offer"
            })
    void a_query_without_its_predicate_returns_no_foreign_row(String table) {
        var bakery = hiring("Bakery");
        hiring("Mill");
        var house = UUID.fromString(bakery.organization());
        assertThat(
                        seen(
                                new Actor.Person(Identifier.next(), Set.of(house)),
                                "select distinct organization_id from " + table))
                .containsExactly(house);
        assertThat(seen(NOBODY, "select organization_id from " + table)).isEmpty();
    }

    @Test
    void what_was_published_is_no_secret_but_drafts_are() {
        var bakery = hiring("Bakery");
        var draft = UUID.fromString(bakery.draft(bakery.position()));
        var live = UUID.fromString(bakery.livePosting());
        assertThat(seen(NOBODY, "select id from posting")).contains(live).doesNotContain(draft);
        assertThat(seen(NOBODY, "select posting_id from posting_version"))
                .contains(live)
                .doesNotContain(draft);
    }

    @Test
    void nobody_changes_a_foreign_posting_though_it_can_be_read() {
        var live = UUID.fromString(hiring("Bakery").livePosting());
        var mill =
                new Actor.Person(
                        Identifier.next(), Set.of(UUID.fromString(hiring("Mill").organization())));
        assertThat(
                        change(
                                mill,
                                "update posting set organization_name = 'Mine' where id = $1",
                                live))
                .isZero();
        assertThatThrownBy(() -> change(mill, "delete from posting where id = $1", live))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_candidate_sees_their_own_candidacy_and_the_history_only_grows() {
        var bakery = new Hiring("Bakery");
        var seeker = Identifier.next();
        var id = Identifier.next();
        Hiring.apply(id, bakery.livePosting(), seeker).statusCode(201);
        Hiring.applicant(bakery.livePosting());
        var candidate = new Actor.Subject(seeker, Set.of());
        assertThat(seen(candidate, "select id from application")).containsExactly(id);
        assertThat(seen(candidate, "select application_id from application_snapshot"))
                .containsExactly(id);
        assertThat(seen(candidate, "select application_id from status_change")).isEmpty();
        var house =
                new Actor.Person(Identifier.next(), Set.of(UUID.fromString(bakery.organization())));
        assertThatThrownBy(() ->
                        change(
                                house,
                                "update status_change set to_stage = 'OFFER' where application_id = $1",
                                id))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        change(house, "delete from status_change where application_id = $1", id))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        change(
                                house,
                                "update posting_version set hash = '' where organization_id = $1",
                                id))
                .hasMessageContaining("permission denied");
    }

    @Test
    void nobody_puts_a_row_into_a_foreign_organization() {
        var bakery = UUID.fromString(new Hiring("Bakery").organization());
        assertThatThrownBy(() ->
                        change(
                                new Actor.Person(Identifier.next(), Set.of(Identifier.next())),
                                "insert into membership (id, organization_id, user_id, role, active) values (uuidv7(), $1, uuidv7(), 'OWNER', true)",
                                bakery))
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_expiry_job_sees_when_live_postings_end_and_nothing_else() {
        var live = UUID.fromString(hiring("Bakery").livePosting());
        assertThat(systemSees("select id, organization_id, status, valid_through from posting"))
                .contains(live);
        for (var query :
                List.of(
                        "select content from posting",
                        "select * from application",
                        "select * from membership",
                        "select * from organization"))
            assertThatThrownBy(() -> systemSees(query))
                    .as(query)
                    .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> systemSees("update posting set status = 'EXPIRED' returning id"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void every_table_that_holds_an_organizations_data_is_forced_under_policies() {
        var loose =
                Awaiting.of(() ->
                        transactions.system(connection ->
                                connection
                                        .query(
                                                """
                                                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                                                where a.attname in ('organization_id', 'user_id', 'seeker_id', 'owner_id') and c.relkind = 'r'
                                                  and not (c.relrowsecurity and c.relforcerowsecurity)\
                                                """)
                                        .execute()));
        assertThat(StreamSupport.stream(loose.spliterator(), false).map(row -> row.getString(0)))
                .isEmpty();
    }

    private static Hiring hiring(String name) {
        var house = new Hiring(name);
        var application = Hiring.applicant(house.livePosting());
        house.command(
                        application,
                        "interviews",
                        java.util.Map.of(
                                "type",
                                "PHONE",
                                "startsAt",
                                "2027-01-10T09:00:00Z",
                                "endsAt",
                                "2027-01-10T10:00:00Z"))
                .statusCode(201);
        house.command(
                        application,
                        "offers",
                        java.util.Map.of(
                                "title",
                                "Baker",
                                "amount",
                                1,
                                "currency",
                                "EUR",
                                "period",
                                "HOURLY"))
                .statusCode(201);
        return house;
    }

    private List<UUID> seen(Actor actor, String query) {
        return Awaiting.of(() ->
                transactions
                        .read(
                                actor,
                                session ->
                                        Transactions.stage(() ->
                                                Transactions.connection(session).select(query)))
                        .map(rows -> {
                            var ids = new ArrayList<UUID>();
                            while (rows.hasNext()) ids.add((UUID) rows.next()[0]);
                            return ids;
                        }));
    }

    private int change(Actor actor, String statement, UUID id) {
        return Awaiting.of(() ->
                transactions.write(
                        actor,
                        session ->
                                Transactions.stage(() ->
                                        Transactions.connection(session)
                                                .update(statement, new Object[] {id}))));
    }

    private List<UUID> systemSees(String query) {
        return Awaiting.of(() ->
                transactions
                        .system(connection -> connection.query(query).execute())
                        .map(rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map((Row row) -> row.getUUID(0))
                                        .toList()));
    }
}
