package io.skillsync.billing.payment;

import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanPrice;
import io.skillsync.billing.subscription.SubscriberId;
import io.smallrye.mutiny.Uni;

/// The payment provider.
public interface Payments {
    /// Opens a page on which the subscriber can pay a plan; nothing is bought yet.
    Uni<Checkout> open(SubscriberId subscriber, Plan plan, PlanPrice price);
}
