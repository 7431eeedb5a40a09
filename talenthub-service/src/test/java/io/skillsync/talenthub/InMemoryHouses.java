package io.skillsync.talenthub;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.UserId;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An honest fake of a collection that belongs to organizations; remembers the events in the order
/// of their commits.
public abstract class InMemoryHouses<A extends Owned, E, I extends Identifier>
        implements HouseCollection<A, E, I> {
    private final TreeMap<UUID, A> rows = new TreeMap<>();
    private final List<E> events = new ArrayList<>();
    private final String noun;

    protected InMemoryHouses(String noun) {
        this.noun = noun;
    }

    protected abstract A versioned(A state, Version version);

    /// The candidate that a row is about; nobody's by default.
    protected UserId seeker(A state) {
        return UserId.FORGOTTEN;
    }

    /// Refuses what a constraint of the database would refuse.
    protected void check(Decision<A, E> decision) {}

    /// What is written beside the row.
    protected void alongside(Party party, A stored, Decision<A, E> decision) {}

    @Override
    public Uni<A> get(Party party, I id) {
        return Uni.createFrom()
                .deferred(() ->
                        Optional.ofNullable(rows.get(id.value()))
                                .filter(row -> visible(party, row))
                                .map(row -> Uni.createFrom().item(row))
                                .orElseGet(() -> Uni.createFrom().failure(new NotFound(noun))));
    }

    @Override
    public Uni<A> commit(Party party, Decision<A, E> decision) {
        return Uni.createFrom()
                .item(() -> {
                    check(decision);
                    var state = decision.state();
                    requireLatest(party, state);
                    var stored = versioned(state, state.version().next());
                    rows.put(stored.id().value(), stored);
                    events.addAll(decision.events());
                    alongside(party, stored, decision);
                    return stored;
                });
    }

    /// All events committed so far.
    public List<E> events() {
        return List.copyOf(events);
    }

    protected Stream<A> all() {
        return rows.values().stream();
    }

    protected Stream<A> seenBy(Party party) {
        return all().filter(row -> visible(party, row));
    }

    protected Uni<Page<A>> page(Party party, Predicate<A> filter, PageRequest page) {
        return Uni.createFrom()
                .item(() ->
                        Page.of(
                                seenBy(party)
                                        .filter(filter)
                                        .sorted(newestFirst())
                                        .filter(row -> isAfter(page, row))
                                        .limit(page.limit() + 1L)
                                        .toList(),
                                page,
                                row -> row.id().value()));
    }

    private static <A extends Owned> Comparator<A> newestFirst() {
        return Comparator.comparing((A row) -> row.id().value().toString()).reversed();
    }

    private static boolean isAfter(PageRequest page, Owned row) {
        return page.after()
                .map(last -> row.id().value().toString().compareTo(last.toString()) < 0)
                .orElse(true);
    }

    private void requireLatest(Party party, A state) {
        var known = rows.get(state.id().value());
        if (state.version().equals(Version.NEW) && known == null) return;
        if (known == null || !visible(party, known) || !known.version().equals(state.version()))
            throw Stale.overtaken();
    }

    private boolean visible(Party party, A row) {
        return party.organizations().stream()
                        .anyMatch(house -> house.value().equals(row.owner().value()))
                || party instanceof Party.Applicant(UserId person) && person.equals(seeker(row));
    }
}
