package io.skillsync.billing.subscription;

import io.smallrye.mutiny.Uni;

/// Everybody's subscription; who has none is on the free plan.
public interface Subscriptions {
    Uni<Subscription> of(SubscriberId owner);
}
