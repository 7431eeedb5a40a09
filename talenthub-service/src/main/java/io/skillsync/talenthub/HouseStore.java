package io.skillsync.talenthub;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.organization.HouseCollection;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The store of aggregates that belong to an organization. Every query names the party's
/// organizations or the candidate, beside the policy that would hide foreign rows anyway.
///
/// @param <A> the aggregate
/// @param <E> its events
/// @param <I> its id
/// @param <R> its row
public abstract class HouseStore<A extends Owned, E, I extends Identifier, R extends HouseRow<A>>
        implements HouseCollection<A, E, I> {
    protected final Transactions transactions;
    private final Outbox outbox;
    private final String noun;
    private final Class<R> type;
    private final Function<A, R> rowOf;

    /// @param noun as a person knows it, such as "position"
    protected HouseStore(
            Transactions transactions,
            Outbox outbox,
            String noun,
            Class<R> type,
            Function<A, R> rowOf) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.noun = noun;
        this.type = type;
        this.rowOf = rowOf;
    }

    /// What an event says to other services: ids and states, no personal data.
    protected abstract OutboxMessage message(A state, E event);

    /// Whose rows a query may find; a candidacy's store adds the candidate.
    protected String mine() {
        return "ownerId in (:houses)";
    }

    @Override
    public Uni<A> get(Party party, I id) {
        return read(party, session -> find(session, party, id)).map(OwnedRow::toModel);
    }

    @Override
    public Uni<A> commit(Party party, Decision<A, E> decision) {
        return write(
                        party,
                        session ->
                                before(session, decision)
                                        .chain(() -> store(session, decision.state()))
                                        .call(row -> after(session, party, row, decision)))
                .invoke(outbox::wake)
                .map(OwnedRow::toModel);
    }

    /// Looked at before the row is written, in the same transaction; nothing by default.
    protected Uni<Void> before(StatelessSession session, Decision<A, E> decision) {
        return Uni.createFrom().voidItem();
    }

    /// Rows of the aggregate beside its main one, in the same transaction; none by default.
    protected Uni<Void> alongside(
            StatelessSession session, Party party, A stored, Decision<A, E> decision) {
        return Uni.createFrom().voidItem();
    }

    protected <T> Uni<T> read(Party party, Function<StatelessSession, Uni<T>> work) {
        return transactions.read(actor(party), work);
    }

    protected <T> Uni<T> write(Party party, Function<StatelessSession, Uni<T>> work) {
        return transactions.write(actor(party), work);
    }

    /// The rows that a condition names and the party may see, in an order.
    ///
    /// @param values of the condition's parameters, by name
    protected Uni<List<R>> select(
            StatelessSession session,
            Party party,
            String condition,
            String order,
            Map<String, Object> values,
            int limit) {
        var query =
                session.createSelectionQuery(
                                "from %s where %s and (%s) order by %s"
                                        .formatted(type.getSimpleName(), mine(), condition, order),
                                type)
                        .setMaxResults(limit);
        bindParty(query::setParameter, party);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /// One part of a list, newest first.
    protected Uni<Page<A>> page(Party party, HousePages narrowed, PageRequest page) {
        return read(
                        party,
                        session ->
                                select(
                                        session,
                                        party,
                                        narrowed.condition(),
                                        "id desc",
                                        narrowed.values(),
                                        page.limit() + 1))
                .map(rows -> Page.of(rows, page, OwnedRow::id).map(OwnedRow::toModel));
    }

    private Uni<R> find(StatelessSession session, Party party, I id) {
        var query =
                session.createSelectionQuery(
                        "from %s where id = :id and %s".formatted(type.getSimpleName(), mine()),
                        type);
        query.setParameter("id", id.value());
        bindParty(query::setParameter, party);
        return query.getSingleResultOrNull().onItem().ifNull().failWith(() -> new NotFound(noun));
    }

    private void bindParty(java.util.function.BiConsumer<String, Object> bind, Party party) {
        bind.accept("houses", houses(party));
        if (mine().contains(":seeker")) bind.accept("seeker", seeker(party));
    }

    private Uni<R> store(StatelessSession session, A state) {
        var row = rowOf.apply(state);
        if (state.version().equals(Version.NEW)) {
            row.stored();
            return session.insert(row).replaceWith(row);
        }
        return session.update(row)
                .onFailure(StaleStateException.class)
                .transform(_ -> Stale.overtaken())
                .replaceWith(row);
    }

    private Uni<Void> after(StatelessSession session, Party party, R row, Decision<A, E> decision) {
        var stored = row.toModel();
        var messages = decision.events().stream().map(event -> message(stored, event)).toList();
        return alongside(session, party, stored, decision)
                .chain(() -> outbox.append(session, actor(party), messages));
    }

    /// As whom a party's transaction runs; a house that goes on with a person's decision acts in
    /// their name.
    private static Actor actor(Party party) {
        return party.person()
                .<Actor>map(person -> new Actor.Person(person.value(), houses(party)))
                .orElseGet(() -> new Actor.Subject(Actor.NOBODY, houses(party)));
    }

    private static Set<UUID> houses(Party party) {
        return party.organizations().stream().map(Identifier::value).collect(Collectors.toSet());
    }

    /// The candidate whose rows are meant; nobody where a house or a colleague looks.
    private static UUID seeker(Party party) {
        return Optional.of(party)
                .filter(Party.Applicant.class::isInstance)
                .flatMap(Party::person)
                .map(Identifier::value)
                .orElse(Actor.NOBODY);
    }
}
