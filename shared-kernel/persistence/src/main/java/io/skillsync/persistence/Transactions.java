package io.skillsync.persistence;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.skillsync.persistence.idempotency.PendingKey;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinyStatelessSessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/// The only place where transactions are opened. The first statement of each tells the database on
/// whose behalf it runs; the policies of row-level security read that and show nothing to a
/// transaction without it.
@ApplicationScoped
public class Transactions {
    private static final String OPEN = "skillsync.transaction-open";

    /// Also bounds how long any statement may take: a client that hangs up does not cancel what the
    /// server runs.
    private static final String ACT =
            "select set_config('app.user_id', $1, true), set_config('app.organizations', $2, true),"
                    + " set_config('statement_timeout', '10000', true)";

    private final Mutiny.SessionFactory sessions;
    private final Pool system;

    Transactions(Mutiny.SessionFactory sessions, @ReactiveDataSource("system") Pool system) {
        this.sessions = sessions;
        this.system = system;
    }

    /// Reads on behalf of an actor.
    public <T> Uni<T> read(Actor actor, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return within(actor, work);
    }

    /// Writes on behalf of an actor. The request's idempotency key, where it has one, is written
    /// with it.
    public <T> Uni<T> write(Actor actor, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return within(
                actor,
                session -> PendingKey.writeWith(session, actor).chain(() -> work.apply(session)));
    }

    /// Works as the system role: a relay or a job, which sees only what the policies for that role
    /// name.
    public <T> Uni<T> system(Function<SqlConnection, Uni<T>> work) {
        return system.withTransaction(work);
    }

    private <T> Uni<T> within(Actor actor, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> {
                    // Hibernate would reuse the outer session, which acts for somebody else.
                    if (ContextLocals.get(OPEN, false))
                        throw new IllegalStateException(
                                "A transaction inside a transaction would act for the wrong person.");
                    ContextLocals.put(OPEN, true);
                    return sessions.withStatelessTransaction((session, _) ->
                                    act(session, actor).chain(() -> work.apply(session)))
                            .onTermination()
                            .invoke(() -> ContextLocals.put(OPEN, false));
                });
    }

    private static Uni<Void> act(Mutiny.StatelessSession session, Actor actor) {
        var organizations =
                actor.organizations().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(",", "{", "}"));
        return stage(() ->
                        connection(session)
                                .select(
                                        ACT,
                                        new Object[] {actor.person().toString(), organizations}))
                .replaceWithVoid();
    }

    /// The session's own connection, for statements that Hibernate has no word for: far cheaper
    /// than native queries.
    public static ReactiveConnection connection(Mutiny.StatelessSession session) {
        return ((MutinyStatelessSessionImpl) session).getReactiveConnection();
    }

    public static <T> Uni<T> stage(java.util.function.Supplier<CompletionStage<T>> statement) {
        return Uni.createFrom().completionStage(statement);
    }
}
