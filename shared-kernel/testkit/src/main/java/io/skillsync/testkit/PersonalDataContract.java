package io.skillsync.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.PersonalData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/// Walks the database's catalog: a table whose rows name a person is answered for by somebody, and
/// the answer holds for a person of whom nothing is known.
public abstract class PersonalDataContract {
    private static final String TABLES_WITH_A_PERSON =
            """
            select distinct table_name from information_schema.columns
            where table_schema = 'public' and column_name in ('owner_id', 'user_id', 'seeker_id', 'person_id')
            """;

    @Test
    void every_table_with_a_person_is_answered_for() throws SQLException {
        var answered = new TreeSet<String>();
        holders().forEach(holder -> answered.addAll(holder.tables()));
        assertThat(answered).containsAll(tables());
    }

    @Test
    void a_stranger_has_nothing_to_hand_out_or_to_erase() {
        var stranger = Identifier.next();
        for (var holder : holders()) {
            assertThat(Awaiting.of(() -> holder.export(stranger)).values())
                    .as(holder.tables().toString())
                    .allSatisfy(held ->
                            assertThat(String.valueOf(held)).doesNotContain(stranger.toString()));
            Awaiting.of(() -> holder.erase(stranger));
            Awaiting.of(() -> holder.erase(stranger));
        }
    }

    private static List<PersonalData> holders() {
        var holders = Arc.container().select(PersonalData.class).stream().toList();
        assertThat(holders).isNotEmpty();
        return holders;
    }

    private static TreeSet<String> tables() throws SQLException {
        var config = ConfigProvider.getConfig();
        var tables = new TreeSet<String>();
        try (var connection =
                        DriverManager.getConnection(
                                config.getValue("quarkus.datasource.owner.jdbc.url", String.class),
                                config.getValue("quarkus.datasource.owner.username", String.class),
                                config.getValue(
                                        "quarkus.datasource.owner.password", String.class));
                var rows = connection.createStatement().executeQuery(TABLES_WITH_A_PERSON)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }
}
