package io.skillsync.careerforge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.interest.Interest;
import io.skillsync.careerforge.interest.InterestCategory;
import io.skillsync.careerforge.interest.InterestId;
import io.skillsync.careerforge.interest.Interests;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The database itself shows each person their own rows only, whatever a query forgets.
@QuarkusTest
class RowSecurityIT {
    @Inject Transactions transactions;

    @Inject Interests interests;

    private final UUID ada = Identifier.next();
    private final UUID ben = Identifier.next();

    @Test
    void a_query_without_its_owner_predicate_still_returns_no_foreign_row() {
        add(ada);
        add(ben);
        assertThat(ownersSeenBy(ada)).containsExactly(ada);
    }

    @Test
    void a_transaction_without_a_person_sees_nothing() {
        add(ada);
        assertThat(ownersSeenBy(Actor.NOBODY)).isEmpty();
    }

    @Test
    void nobody_writes_a_row_for_somebody_else() {
        assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                transactions.write(
                                        Actor.of(ben, Set.of()),
                                        session ->
                                                Transactions.stage(() ->
                                                        Transactions.connection(session)
                                                                .update(
                                                                        "insert into interest (id, owner_id, name, category, priority, version, created_at, updated_at)"
                                                                                + " values (uuidv7(), $1, 'Planted', 'ROLE', 'LOW', 1, now(), now())",
                                                                        new Object[] {ada})))))
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_system_role_sees_only_what_its_policies_name() {
        add(ada);
        assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                transactions.system(connection ->
                                        connection.query("select * from interest").execute())))
                .hasMessageContaining("permission denied");
        assertThat(
                        Awaiting.of(() ->
                                        transactions.system(connection ->
                                                connection
                                                        .query("select id from outbox")
                                                        .execute()))
                                .size())
                .isNotNegative();
    }

    @Test
    void a_transaction_inside_a_transaction_is_refused() {
        assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                transactions.read(
                                        Actor.of(ada, Set.of()),
                                        _ ->
                                                transactions.read(
                                                        Actor.of(ben, Set.of()),
                                                        _ -> Uni.createFrom().voidItem()))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void reusing_connections_never_leaks_a_person() throws Exception {
        var people = IntStream.range(0, 60).mapToObj(_ -> Identifier.next()).toList();
        people.forEach(this::add);
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds =
                    IntStream.range(0, 600)
                            .<Callable<Boolean>>mapToObj(round ->
                                    () -> {
                                        var person = people.get(round % people.size());
                                        if (round % 7 == 0)
                                            return ownersSeenBy(Actor.NOBODY).isEmpty();
                                        return ownersSeenBy(person).equals(List.of(person));
                                    })
                            .toList();
            for (var round : many.invokeAll(rounds)) assertThat(round.get()).isTrue();
        }
    }

    private void add(UUID owner) {
        Awaiting.of(() ->
                interests.add(
                        new Interest(
                                new InterestId(Identifier.next()),
                                new SeekerId(owner),
                                "Private",
                                Optional.empty(),
                                InterestCategory.ROLE,
                                Priority.LOW,
                                Version.NEW)));
    }

    private List<UUID> ownersSeenBy(UUID person) {
        return Awaiting.of(() ->
                transactions.read(
                        Actor.of(person, Set.of()),
                        session ->
                                Transactions.stage(() ->
                                                Transactions.connection(session)
                                                        .select(
                                                                "select distinct owner_id from interest"))
                                        .map(rows -> {
                                            var owners = new java.util.ArrayList<UUID>();
                                            while (rows.hasNext())
                                                owners.add((UUID) rows.next()[0]);
                                            return List.copyOf(owners);
                                        })));
    }
}
