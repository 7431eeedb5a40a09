package io.skillsync.talenthub;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The store of aggregates that belong to an organization and are about a candidate, who sees their
/// own. A forgotten candidate's rows stay, anonymous, so that the organization's counts stay true;
/// each is made so on behalf of its organization, because it is no longer the candidate's.
public abstract class CandidacyStore<
                A extends Owned, E, I extends Identifier, R extends HouseRow<A>>
        extends HouseStore<A, E, I, R> implements PersonalData {
    private final String noun;
    private final Class<R> type;

    protected CandidacyStore(
            Transactions transactions,
            Outbox outbox,
            String noun,
            Class<R> type,
            Function<A, R> rowOf) {
        super(transactions, outbox, noun, type, rowOf);
        this.noun = noun;
        this.type = type;
    }

    /// Makes one row anonymous; the row is there, and its candidate wants to be forgotten.
    protected abstract Uni<Void> forget(Party house, A stored);

    @Override
    protected String mine() {
        return "(ownerId in (:houses) or seekerId = :seeker)";
    }

    @Override
    public Set<String> tables() {
        return Set.of(type.getAnnotation(Table.class).name());
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return ofPerson(person).map(all -> Map.of(noun + "s", all));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return ofPerson(person)
                .toMulti()
                .flatMap(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(one -> forget(house(one), one))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<List<A>> ofPerson(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                session.createSelectionQuery(
                                                "from %s where seekerId = :seeker order by id"
                                                        .formatted(type.getSimpleName()),
                                                type)
                                        .setParameter("seeker", person)
                                        .getResultList())
                .map(rows -> rows.stream().map(OwnedRow::toModel).toList());
    }

    private Party house(A one) {
        return new Party.House(new OrganizationId(one.owner().value()), Optional.empty());
    }
}
