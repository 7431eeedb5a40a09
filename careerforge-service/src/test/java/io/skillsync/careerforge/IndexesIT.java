package io.skillsync.careerforge;

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

/// The indexes that the seeds name are there, every foreign key has one, and every person's table
/// forces its policies.
@QuarkusTest
class IndexesIT {
    @Inject Transactions transactions;

    @ParameterizedTest
    @CsvSource({
        "S1-44, profile, owner_id",
        "S1-45, bank_entry, is_current",
        "S1-46, bank_entry, 'profile_id, is_current) WHERE (section = ''EDUCATIONS'''",
        "S1-47, bank_entry, category",
        "S1-48, resume, 'owner_id, is_default'",
        "S1-48, resume, 'owner_id, archived'",
        "S1-49, opportunity, 'owner_id, stage'",
        "S1-49, opportunity, 'owner_id, work_mode'",
        "S1-49, opportunity, 'owner_id, employment_type'",
        "S1-49, opportunity, 'owner_id, applied_at'",
        "S1-50, opportunity, 'owner_id, posting_id'",
        "S1-50, opportunity, resume_id",
        "S1-53, goal, 'owner_id, status'",
        "S1-53, goal, 'owner_id, priority'",
        "S1-57, status_change, 'opportunity_id, changed_at'"
    })
    void the_index_is_there(String row, String table, String columns) {
        var indexes =
                names(
                        "select pg_get_indexdef(indexrelid) from pg_index where indrelid = '%s'::regclass"
                                .formatted(table));
        assertThat(indexes).as(row).anyMatch(index -> index.contains(columns));
    }

    @Test
    void S1_65_every_foreign_key_is_indexed() {
        assertThat(
                        names(
                                """
                                select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                                where c.contype = 'f' and not exists (
                                    select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])\
                                """))
                .isEmpty();
    }

    @Test
    void every_table_of_persons_forces_its_policies() {
        assertThat(
                        names(
                                """
                                select relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id'
                                where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)\
                                """))
                .isEmpty();
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
