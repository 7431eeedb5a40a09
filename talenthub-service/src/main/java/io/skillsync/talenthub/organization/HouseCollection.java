package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// A driven port for aggregates of an organization, read and written on behalf of a party. What is
/// absent or foreign to the party is {@link io.skillsync.kernel.NotFound}.
///
/// @param <A> the aggregate
/// @param <E> its events
/// @param <I> its id
public interface HouseCollection<A extends Owned, E, I extends Identifier> {
    Uni<A> get(Party party, I id);

    /// Writes state and events together, or not at all; answers the state as stored. {@link Stale}
    /// where another commit came between.
    Uni<A> commit(Party party, Decision<A, E> decision);

    /// One command on one aggregate: the fresh state, the decision, the commit. Where no version
    /// was named and another commit comes between, it is tried once more on the newer state.
    default Uni<A> decide(
            Party party, I id, Expected expected, Function<A, Decision<A, E>> command) {
        return consider(
                party, id, expected, state -> Uni.createFrom().item(() -> command.apply(state)));
    }

    /// The same for a command that has to look something up before it decides.
    default Uni<A> consider(
            Party party, I id, Expected expected, Function<A, Uni<Decision<A, E>>> command) {
        return Uni.createFrom()
                .deferred(() -> get(party, id))
                .invoke(state -> state.version().check(expected))
                .chain(command::apply)
                .chain(decision -> commit(party, decision))
                .onFailure(failure -> failure instanceof Stale stale && !stale.expectedByCaller())
                .retry()
                .atMost(1);
    }
}
