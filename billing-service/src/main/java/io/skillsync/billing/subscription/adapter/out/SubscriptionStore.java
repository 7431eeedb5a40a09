package io.skillsync.billing.subscription.adapter.out;

import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscription;
import io.skillsync.billing.subscription.Subscriptions;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Subscriptions from the database; a person without a row is on the free plan.
@ApplicationScoped
class SubscriptionStore implements Subscriptions, PersonalData {
    private final Transactions transactions;

    SubscriptionStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Subscription> of(SubscriberId owner) {
        return find(owner).map(found -> found.orElseGet(() -> Subscription.free(owner)));
    }

    private Uni<Optional<Subscription>> find(SubscriberId owner) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                session.createSelectionQuery(
                                                "from SubscriptionRow where ownerId = :owner",
                                                SubscriptionRow.class)
                                        .setParameter("owner", owner.value())
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(SubscriptionRow::toSubscription));
    }

    @Override
    public Set<String> tables() {
        return Set.of("subscription");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return find(new SubscriberId(person))
                .map(found ->
                        found.<Map<String, Object>>map(s -> Map.of("subscription", s))
                                .orElse(Map.of()));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(new SubscriberId(person)),
                        session ->
                                session.createMutationQuery(
                                                "delete from SubscriptionRow where ownerId = :owner")
                                        .setParameter("owner", person)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
