package io.skillsync.billing.subscription;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;

/// Subscriptions in a map.
public final class InMemorySubscriptions implements Subscriptions {
    private final Map<SubscriberId, Subscription> byOwner = new HashMap<>();

    @Override
    public Uni<Subscription> of(SubscriberId owner) {
        return Uni.createFrom().item(() -> byOwner.getOrDefault(owner, Subscription.free(owner)));
    }

    public void put(Subscription subscription) {
        byOwner.put(subscription.owner(), subscription);
    }
}
