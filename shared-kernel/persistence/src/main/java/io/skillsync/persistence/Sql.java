package io.skillsync.persistence;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Statements in SQL within a transaction, for projections that are upserted and read whole: no
/// entity, one round trip. Parameters are `$1`, `$2`, ….
public final class Sql {
    private Sql() {}

    /// @return how many rows were changed
    public static Uni<Integer> update(
            Mutiny.StatelessSession session, String statement, Object... parameters) {
        return Transactions.stage(
                () -> Transactions.connection(session).update(statement, parameters));
    }

    public static <T> Uni<List<T>> select(
            Mutiny.StatelessSession session,
            Function<Object[], T> shape,
            String statement,
            Object... parameters) {
        return Transactions.stage(
                        () -> Transactions.connection(session).select(statement, parameters))
                .map(rows -> {
                    var shaped = new ArrayList<T>();
                    while (rows.hasNext()) shaped.add(shape.apply(rows.next()));
                    return List.copyOf(shaped);
                });
    }
}
