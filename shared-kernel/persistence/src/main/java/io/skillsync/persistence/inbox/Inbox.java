package io.skillsync.persistence.inbox;

import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/// Notes a handled event in the transaction of its effect.
public final class Inbox {
    private static final String NOTE =
            "insert into inbox (event_id) values ($1) on conflict do nothing";

    private Inbox() {}

    /// Runs the effect unless the event that caused it was handled before; without a cause it
    /// always runs.
    ///
    /// @return empty when there was nothing left to do
    public static <T> Uni<Optional<T>> once(
            Mutiny.StatelessSession session, Optional<UUID> cause, Supplier<Uni<T>> effect) {
        if (cause.isEmpty()) return effect.get().map(Optional::ofNullable);
        return Transactions.stage(() ->
                        Transactions.connection(session).update(NOTE, new Object[] {cause.get()}))
                .chain(added ->
                        added == 0
                                ? Uni.createFrom().item(Optional.<T>empty())
                                : effect.get().map(Optional::ofNullable));
    }

    /// The same for an effect that gives nothing back.
    public static Uni<Void> once(
            Mutiny.StatelessSession session, UUID cause, Supplier<Uni<Void>> effect) {
        return Inbox.<Void>once(session, Optional.of(cause), effect).replaceWithVoid();
    }
}
