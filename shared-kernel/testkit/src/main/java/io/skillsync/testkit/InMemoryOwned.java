package io.skillsync.testkit;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.OwnedCollection;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.UUID;

/// An honest fake of an owned collection: the same contract suite runs on it and on the real store.
public abstract class InMemoryOwned<A extends Owned, O extends Identifier, I extends Identifier, F>
        implements OwnedCollection<A, O, I, F> {
    private final TreeMap<UUID, A> stored =
            new TreeMap<>(Comparator.<UUID>naturalOrder().reversed());
    private final String noun;

    protected InMemoryOwned(String noun) {
        this.noun = noun;
    }

    /// Whether a filter lets a record through.
    protected abstract boolean matches(F filter, A record);

    /// The record with another version, as a store would answer it.
    protected abstract A versioned(A record, Version version);

    @Override
    public Uni<A> get(O owner, I id) {
        return Uni.createFrom().item(() -> find(owner, id));
    }

    @Override
    public Uni<Page<A>> page(O owner, F filter, PageRequest page) {
        return Uni.createFrom()
                .item(() ->
                        Page.of(
                                stored.values().stream()
                                        .filter(record ->
                                                record.owner().equals(owner)
                                                        && matches(filter, record))
                                        .filter(record ->
                                                page.after()
                                                        .map(after ->
                                                                record.id().value().compareTo(after)
                                                                        < 0)
                                                        .orElse(true))
                                        .limit(page.limit() + 1L)
                                        .toList(),
                                page,
                                record -> record.id().value()));
    }

    @Override
    public Uni<A> add(A record) {
        return Uni.createFrom().item(() -> put(versioned(record, new Version(1))));
    }

    @Override
    public Uni<A> replace(A record) {
        return Uni.createFrom()
                .item(() -> {
                    var before = find(record.owner(), record.id());
                    if (!before.version().equals(record.version())) throw Stale.overtaken();
                    return put(versioned(record, record.version().next()));
                });
    }

    @Override
    public Uni<Void> remove(O owner, I id, Version.Expected expected) {
        return Uni.createFrom()
                .item(() -> {
                    find(owner, id).version().check(expected);
                    stored.remove(id.value());
                    return null;
                });
    }

    protected A put(A record) {
        stored.put(record.id().value(), record);
        return record;
    }

    protected A find(Identifier owner, Identifier id) {
        var record = stored.get(id.value());
        if (record == null || !record.owner().equals(owner)) throw new NotFound(noun);
        return record;
    }

    protected boolean holds(Identifier id) {
        return stored.containsKey(id.value());
    }
}
