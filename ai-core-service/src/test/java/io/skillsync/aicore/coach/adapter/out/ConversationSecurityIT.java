package io.skillsync.aicore.coach.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The database itself shows each person their own conversations only, whatever a query forgets.
@QuarkusTest
class ConversationSecurityIT {
    private static final String OPEN =
            "insert into conversation (id, owner_id, messages, version, created_at, updated_at) values ($1, $2, 0, 1, now(), now())";
    private static final String SAY =
            "insert into message (id, owner_id, conversation_id, position, role, content, created_at) values ($1, $2, $3, 0, 'USER', 'Secret', now())";

    @Inject Transactions transactions;

    private final UUID ada = Identifier.next();
    private final UUID ben = Identifier.next();
    private final UUID conversation = Identifier.next();

    private int write(UUID person, String statement, Object... values) {
        return Awaiting.of(() ->
                transactions.write(
                        Actor.of(person, Set.of()),
                        session -> Sql.update(session, statement, values)));
    }

    private List<Object> owners(UUID person, String table) {
        return Awaiting.of(() ->
                transactions.read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row -> row[0],
                                        "select distinct owner_id from " + table)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "message"})
    void a_query_without_its_owner_predicate_still_returns_no_foreign_row(String table) {
        write(ada, OPEN, conversation, ada);
        write(ada, SAY, Identifier.next(), ada, conversation);
        assertThat(owners(ada, table)).containsExactly(ada);
        assertThat(owners(ben, table)).isEmpty();
        assertThat(owners(Actor.NOBODY, table)).isEmpty();
        assertThat(write(ben, "delete from " + table)).isZero();
    }

    @Test
    void nobody_writes_a_row_for_somebody_else() {
        write(ada, OPEN, conversation, ada);
        assertThatThrownBy(() -> write(ben, OPEN, Identifier.next(), ada))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> write(ben, SAY, Identifier.next(), ada, conversation))
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"conversation", "message"})
    void the_system_role_sees_no_conversation(String table) {
        assertThatThrownBy(() ->
                        Awaiting.of(() ->
                                transactions.system(connection ->
                                        connection.query("select * from " + table).execute())))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @CsvSource({
        "S1-55, conversation, '(owner_id, context'",
        "S1-56, message, '(conversation_id, created_at)'"
    })
    void the_index_is_there(String row, String table, String columns) {
        var indexes =
                Awaiting.of(() ->
                        transactions.read(
                                Actor.of(ada, Set.of()),
                                session ->
                                        Sql.select(
                                                session,
                                                each -> (String) each[0],
                                                "select indexdef from pg_indexes where tablename = $1",
                                                table)));
        assertThat(indexes).as(row).anyMatch(index -> index.contains(columns));
    }
}
