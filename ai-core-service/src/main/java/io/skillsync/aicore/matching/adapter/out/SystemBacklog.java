package io.skillsync.aicore.matching.adapter.out;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.matching.Backlog;
import io.skillsync.aicore.matching.VersionRef;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// The backlog as the system role sees it. Who leads is an advisory lock on the very connection
/// that looks and retires: who loses the connection loses the right to retire.
@Singleton
class SystemBacklog implements Backlog {
    /// Any number but the outbox relay's; it must only be the same in all replicas.
    private static final long LEADERSHIP = 4_712;

    private static final String WAITING =
            """
            select d.%1$s_id, d.version, d.%2$s from %1$s_version d
            where not exists (
                select from %1$s_vector v
                where v.%1$s_id = d.%1$s_id and v.version = d.version and v.model_hash = $1 and v.serving)
            limit $2
            """;
    private static final String RETIRE =
            "update %s_vector set serving = false where model_hash <> $1 and serving";
    private static final String FORGET =
            """
            delete from %1$s_vector v
            where v.model_hash <> $1 and not v.serving and not exists (
                select from score s
                where s.%1$s_id = v.%1$s_id and s.%1$s_version = v.version and s.model_hash = v.model_hash)
            """;

    private final Pool system;

    SystemBacklog(@ReactiveDataSource("system") Pool system) {
        this.system = system;
    }

    @Override
    public Uni<Boolean> lead(Function<Work, Uni<Void>> work) {
        return system.getConnection()
                .chain(connection ->
                        asked(connection, "select pg_try_advisory_lock($1)")
                                .chain(leads -> leads ? led(connection, work) : nobody())
                                .onTermination()
                                .call(connection::close));
    }

    private static Uni<Boolean> led(SqlConnection connection, Function<Work, Uni<Void>> work) {
        return work.apply(new Looking(connection))
                .onTermination()
                .call(() -> asked(connection, "select pg_advisory_unlock($1)"))
                .replaceWith(true);
    }

    private static Uni<Boolean> nobody() {
        return Uni.createFrom().item(false);
    }

    private static Uni<Boolean> asked(SqlConnection connection, String lock) {
        return connection
                .preparedQuery(lock)
                .execute(Tuple.of(LEADERSHIP))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private record Looking(SqlConnection connection) implements Work {
        @Override
        public Uni<List<WaitingResume>> resumes(String modelHash, int limit) {
            return waiting(
                    WAITING.formatted("resume", "owner_id"),
                    modelHash,
                    limit,
                    row -> new WaitingResume(version(row), new PersonId(row.getUUID(2))));
        }

        @Override
        public Uni<List<WaitingPosting>> postings(String modelHash, int limit) {
            return waiting(
                    WAITING.formatted("posting", "organization_id"),
                    modelHash,
                    limit,
                    row -> new WaitingPosting(version(row), row.getUUID(2)));
        }

        @Override
        public Uni<Void> retireAllBut(String modelHash) {
            return told(RETIRE.formatted("resume"), modelHash)
                    .chain(() -> told(RETIRE.formatted("posting"), modelHash))
                    .chain(() -> told(FORGET.formatted("resume"), modelHash))
                    .chain(() -> told(FORGET.formatted("posting"), modelHash));
        }

        private <T> Uni<List<T>> waiting(
                String statement, String modelHash, int limit, Function<Row, T> shape) {
            return connection
                    .preparedQuery(statement)
                    .execute(Tuple.of(modelHash, limit))
                    .map(rows ->
                            StreamSupport.stream(rows.spliterator(), false).map(shape).toList());
        }

        private Uni<Void> told(String statement, String modelHash) {
            return connection
                    .preparedQuery(statement)
                    .execute(Tuple.of(modelHash))
                    .replaceWithVoid();
        }

        private static VersionRef version(Row row) {
            return new VersionRef(row.getUUID(0), row.getInteger(1));
        }
    }
}
