package io.skillsync.persistence;

import io.skillsync.kernel.DecidedCollection;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import io.skillsync.persistence.inbox.Inbox;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// The store of a deciding slice: a decision's state and events are written together, or not at
/// all.
///
/// @param <E> the slice's events
public abstract class DecisionStore<
                A extends Owned,
                E,
                O extends Identifier,
                I extends Identifier,
                F,
                R extends OwnedRow<A>>
        extends OwnedRows<A, O, I, F, R> implements DecidedCollection<A, E, O, I, F> {
    private final Outbox outbox;

    protected DecisionStore(
            Transactions transactions,
            Outbox outbox,
            String noun,
            Class<R> type,
            Function<A, R> rowOf) {
        super(transactions, noun, type, rowOf);
        this.outbox = outbox;
    }

    /// What an event says to other services: ids and states, no personal data.
    protected abstract OutboxMessage message(A state, E event);

    /// A decision whose cause was handled before changes nothing.
    @Override
    public Uni<A> commit(Decision<A, E> decision) {
        var actor = Actor.of(decision.state().owner());
        return transactions
                .write(
                        actor,
                        session ->
                                Inbox.once(
                                        session,
                                        decision.cause(),
                                        () -> write(session, actor, decision)))
                .invoke(outbox::wake)
                .map(row -> row.map(OwnedRow::toModel).orElse(decision.state()));
    }

    private Uni<R> write(Mutiny.StatelessSession session, Actor actor, Decision<A, E> decision) {
        var state = decision.state();
        var stored =
                state.version().equals(Version.NEW)
                        ? insert(session, state)
                        : update(session, state);
        return stored.call(row -> alongside(session, row, decision))
                .call(row ->
                        outbox.append(
                                session,
                                actor,
                                decision.events().stream()
                                        .map(event -> message(row.toModel(), event))
                                        .toList()));
    }

    /// Rows of the aggregate beside its main one, written in the same transaction; none by default.
    protected Uni<Void> alongside(Mutiny.StatelessSession session, R row, Decision<A, E> decision) {
        return Uni.createFrom().voidItem();
    }
}
