package io.skillsync.testkit;

import io.skillsync.kernel.DecidedCollection;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Version;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// An honest fake of a deciding collection, which also remembers the events in the order of their
/// commits.
public abstract class InMemoryDecided<
                A extends Owned, E, O extends Identifier, I extends Identifier, F>
        extends InMemoryOwned<A, O, I, F> implements DecidedCollection<A, E, O, I, F> {
    private final List<E> events = new ArrayList<>();
    private final Set<UUID> handled = new HashSet<>();

    protected InMemoryDecided(String noun) {
        super(noun);
    }

    @Override
    public Uni<A> commit(Decision<A, E> decision) {
        return Uni.createFrom()
                .deferred(() -> {
                    var state = decision.state();
                    if (decision.cause().isPresent() && !handled.add(decision.cause().get()))
                        return Uni.createFrom().item(state);
                    var written = state.version().equals(Version.NEW) ? add(state) : replace(state);
                    return written.invoke(() -> events.addAll(decision.events()));
                });
    }

    /// All events committed so far.
    public List<E> events() {
        return List.copyOf(events);
    }
}
