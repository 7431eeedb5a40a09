package io.skillsync.kernel;

import io.smallrye.mutiny.Uni;

/// A driven port for records that have an owner and no rules of their own: the four verbs of the
/// seeds' generic service, plus a page. Every verb names the owner; what is absent or foreign is
/// {@link NotFound}.
///
/// @param <A> the record
/// @param <O> its owner's id
/// @param <I> its own id
/// @param <F> what a page can be narrowed by
public interface OwnedCollection<A extends Owned, O extends Identifier, I extends Identifier, F> {
    Uni<A> get(O owner, I id);

    Uni<Page<A>> page(O owner, F filter, PageRequest page);

    /// Stores a new record and answers it with its first version.
    Uni<A> add(A record);

    /// Stores a changed record; {@link Stale} where the stored version is not the record's.
    Uni<A> replace(A record);

    /// Removes a record; {@link Stale} where the stored version is not the expected one.
    Uni<Void> remove(O owner, I id, Version.Expected expected);
}
