package io.skillsync.persistence;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.OwnedCollection;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// The store of a plain slice: records with an owner and no rules of their own.
public abstract class OwnedStore<
                A extends Owned,
                O extends Identifier,
                I extends Identifier,
                F,
                R extends OwnedRow<A>>
        extends OwnedRows<A, O, I, F, R> implements OwnedCollection<A, O, I, F> {
    protected OwnedStore(
            Transactions transactions, String noun, Class<R> type, Function<A, R> rowOf) {
        super(transactions, noun, type, rowOf);
    }

    @Override
    public Uni<A> add(A record) {
        return transactions
                .write(Actor.of(record.owner()), session -> insert(session, record))
                .map(OwnedRow::toModel);
    }

    @Override
    public Uni<A> replace(A record) {
        return transactions
                .write(Actor.of(record.owner()), session -> update(session, record))
                .map(OwnedRow::toModel);
    }
}
