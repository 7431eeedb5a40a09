package io.skillsync.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.MeterFeatures;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The database itself shows each person their own ledger only, whatever a query forgets.
@QuarkusTest
class RowSecurityIT {
    @Inject Transactions transactions;
    @Inject MeterFeatures meter;

    private final UUID ada = Identifier.next();
    private final UUID ben = Identifier.next();

    @Test
    void a_query_without_its_owner_predicate_still_returns_no_foreign_entry() {
        reserve(ada);
        reserve(ben);

        assertThat(ownersSeenBy(ada)).containsExactly(ada);
        assertThat(ownersSeenBy(Actor.NOBODY)).isEmpty();
    }

    @Test
    void nobody_takes_a_unit_from_somebody_else() {
        assertThatThrownBy(() ->
                        run(
                                ben,
                                "insert into quota_entry (id, owner_id, feature, period, position, kind, units, at)"
                                        + " values (uuidv7(), $1, 'EXPORT', '2026-11-01', 1, 'ALLOWANCE', 9, now())",
                                ada))
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_entry_is_never_rewritten() {
        reserve(ada);

        assertThatThrownBy(() ->
                        run(ada, "update quota_entry set units = 99 where owner_id = $1", ada))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_system_role_sees_reservations_and_nothing_else() {
        reserve(ada);

        var kinds =
                Awaiting.of(() ->
                        transactions.system(system ->
                                system.query("select distinct kind from quota_entry").execute()));

        assertThat(kinds).extracting(row -> row.getString(0)).containsExactly("RESERVE");
        assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                transactions.system(system ->
                                        system.query("select * from subscription").execute())))
                .hasMessageContaining("permission denied");
    }

    private void reserve(UUID owner) {
        var request = new RequestId(Identifier.next());
        Awaiting.of(() -> meter.reserve(new SubscriberId(owner), Feature.EXPORT, request, "cv"));
    }

    private void run(UUID actor, String statement, UUID argument) {
        Awaiting.of(() ->
                transactions.write(
                        Actor.of(actor, Set.of()),
                        session ->
                                Transactions.stage(() ->
                                        Transactions.connection(session)
                                                .update(statement, new Object[] {argument}))));
    }

    private List<UUID> ownersSeenBy(UUID person) {
        return Awaiting.of(() ->
                transactions.read(
                        Actor.of(person, Set.of()),
                        session ->
                                Transactions.stage(() ->
                                                Transactions.connection(session)
                                                        .select(
                                                                "select distinct owner_id from quota_entry"))
                                        .map(rows -> {
                                            var owners = new ArrayList<UUID>();
                                            while (rows.hasNext())
                                                owners.add((UUID) rows.next()[0]);
                                            return List.copyOf(owners);
                                        })));
    }
}
