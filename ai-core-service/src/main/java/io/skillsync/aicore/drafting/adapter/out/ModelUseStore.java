package io.skillsync.aicore.drafting.adapter.out;

import io.skillsync.aicore.drafting.ModelBudget;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/// Counts tokens a day in one row, for all copies of the service; one statement takes them, so that
/// two takers never take the same.
@Singleton
class ModelUseStore implements ModelBudget {
    private static final String TAKE =
            """
            insert into model_use (day, tokens) select $1::date, $2::bigint where $2 <= $3::bigint
            on conflict (day) do update set tokens = model_use.tokens + $2 where model_use.tokens + $2 <= $3
            returning tokens
            """;
    private static final String SETTLE =
            "update model_use set tokens = greatest(0, tokens + $2::bigint) where day = $1";

    private final Transactions transactions;

    ModelUseStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Boolean> take(LocalDate day, int tokens, long limit) {
        return transactions.system(connection ->
                connection
                        .preparedQuery(TAKE)
                        .execute(Tuple.of(day, (long) tokens, limit))
                        .map(rows -> rows.size() == 1));
    }

    @Override
    public Uni<Void> settle(LocalDate day, int difference) {
        return transactions.system(connection ->
                connection
                        .preparedQuery(SETTLE)
                        .execute(Tuple.of(day, (long) difference))
                        .replaceWithVoid());
    }
}
