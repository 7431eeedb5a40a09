package io.skillsync.persistence;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.StaleStateException;
import org.hibernate.reactive.mutiny.Mutiny;

/// Reading, removing and handing out the rows of one owner: what plain and deciding stores have in
/// common. Every query names the owner, beside the policy that would hide foreign rows anyway.
///
/// @param <A> the aggregate
/// @param <O> its owner's id
/// @param <I> its own id
/// @param <F> what a page can be narrowed by
/// @param <R> its row
public abstract class OwnedRows<
                A extends Owned,
                O extends Identifier,
                I extends Identifier,
                F,
                R extends OwnedRow<A>>
        implements io.skillsync.kernel.PersonalData {
    protected final Transactions transactions;
    private final String noun;
    private final Class<R> type;
    private final Function<A, R> rowOf;

    /// @param noun as a person knows it, such as "goal"
    protected OwnedRows(
            Transactions transactions, String noun, Class<R> type, Function<A, R> rowOf) {
        this.transactions = transactions;
        this.noun = noun;
        this.type = type;
        this.rowOf = rowOf;
    }

    /// What a filter means for the rows.
    protected abstract Where where(F filter);

    public Uni<A> get(O owner, I id) {
        return transactions
                .read(Actor.of(owner), session -> find(session, owner, id))
                .map(OwnedRow::toModel);
    }

    public Uni<Page<A>> page(O owner, F filter, PageRequest page) {
        return transactions
                .read(
                        Actor.of(owner),
                        session -> select(session, owner, where(filter), page).getResultList())
                .map(rows -> Page.of(rows, page, R::id).map(OwnedRow::toModel));
    }

    /// Removes a row; with a stale expectation it stays.
    public Uni<Void> remove(O owner, I id, Version.Expected expected) {
        return transactions.write(
                Actor.of(owner),
                session ->
                        find(session, owner, id)
                                .invoke(row -> row.version().check(expected))
                                .chain(session::delete));
    }

    protected Uni<R> find(Mutiny.StatelessSession session, Identifier owner, Identifier id) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " where id = :id and ownerId = :owner",
                        type)
                .setParameter("id", id.value())
                .setParameter("owner", owner.value())
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound(noun));
    }

    protected Uni<R> insert(Mutiny.StatelessSession session, A model) {
        var row = rowOf.apply(model);
        row.version = 1;
        return session.insert(row).replaceWith(row);
    }

    /// Writes a changed row where the stored version is still the one that the model was read with.
    protected Uni<R> update(Mutiny.StatelessSession session, A model) {
        var row = rowOf.apply(model);
        return session.update(row)
                .onFailure(StaleStateException.class)
                .transform(_ -> Stale.overtaken())
                .replaceWith(row);
    }

    private Mutiny.SelectionQuery<R> select(
            Mutiny.StatelessSession session, O owner, Where where, PageRequest page) {
        where.equal("ownerId", java.util.Optional.of(owner.value()))
                .when("id < :after", "after", page.after());
        var query =
                session.createSelectionQuery(
                        "from %s where %s order by id desc"
                                .formatted(type.getSimpleName(), where.hql()),
                        type);
        where.parameters().forEach(query::setParameter);
        return query.setMaxResults(page.limit() + 1);
    }

    @Override
    public Set<String> tables() {
        return Set.of(type.getAnnotation(jakarta.persistence.Table.class).name());
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                session.createSelectionQuery(
                                                "from "
                                                        + type.getSimpleName()
                                                        + " where ownerId = :owner order by id",
                                                type)
                                        .setParameter("owner", person)
                                        .getResultList())
                .map(rows -> Map.of(noun, rows.stream().map(OwnedRow::toModel).toList()));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                session.createMutationQuery(
                                                "delete from "
                                                        + type.getSimpleName()
                                                        + " where ownerId = :owner")
                                        .setParameter("owner", person)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
