package io.skillsync.talenthub;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.persistence.Transactions;
import io.skillsync.testkit.Awaiting;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The indexes that the seeds name are there, and every foreign key has one.
@QuarkusTest
class IndexesIT {
    @Inject Transactions transactions;

    @ParameterizedTest
    @CsvSource({
        "S1-50, application, seeker_id",
        "S1-50, application, posting_id",
        "S1-50, application, resume_id",
        "S1-50, application, lifecycle",
        "S1-50, application, submitted_at",
        "S1-51, interview, seeker_id",
        "S1-51, interview, application_id",
        "S1-51, interview, starts_at",
        "S1-51, interview, outcome",
        "S1-57, status_change, application_id",
        "S1-57, status_change, changed_at"
    })
    void the_index_is_there(String row, String table, String column) {
        assertThat(columnsOfIndexes(table)).as(row).anyMatch(columns -> columns.contains(column));
    }

    @Test
    void S1_65_every_foreign_key_is_indexed() {
        var bare =
                names(
                        """
                        select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and not exists (
                            select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])\
                        """);
        assertThat(bare).isEmpty();
    }

    private List<String> columnsOfIndexes(String table) {
        return names(
                "select pg_get_indexdef(indexrelid) from pg_index where indrelid = '%s'::regclass"
                        .formatted(table));
    }

    private List<String> names(String query) {
        var rows =
                Awaiting.of(
                        () -> transactions.system(connection -> connection.query(query).execute()));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
