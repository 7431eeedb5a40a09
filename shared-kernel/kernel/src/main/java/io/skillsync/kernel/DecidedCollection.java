package io.skillsync.kernel;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// A driven port for aggregates that decide: read, then decide, then commit. What is absent or
/// foreign is {@link NotFound}.
///
/// @param <A> the aggregate
/// @param <E> its events
/// @param <O> its owner's id
/// @param <I> its own id
/// @param <F> what a page can be narrowed by
public interface DecidedCollection<
        A extends Owned, E, O extends Identifier, I extends Identifier, F> {
    Uni<A> get(O owner, I id);

    Uni<Page<A>> page(O owner, F filter, PageRequest page);

    /// Writes state and events together, or not at all; answers the state as stored. {@link Stale}
    /// where another commit came between.
    Uni<A> commit(Decision<A, E> decision);

    /// Removes an aggregate; {@link Stale} where the stored version is not the expected one.
    Uni<Void> remove(O owner, I id, Version.Expected expected);

    /// One command on one aggregate: the fresh state, the decision, the commit. Where no version
    /// was named and another commit comes between, it is tried once more on the newer state.
    default Uni<A> decide(
            O owner, I id, Version.Expected expected, Function<A, Decision<A, E>> command) {
        return Uni.createFrom()
                .deferred(() -> get(owner, id))
                .invoke(state -> state.version().check(expected))
                .map(command)
                .chain(this::commit)
                .onFailure(failure -> failure instanceof Stale stale && !stale.expectedByCaller())
                .retry()
                .atMost(1);
    }
}
