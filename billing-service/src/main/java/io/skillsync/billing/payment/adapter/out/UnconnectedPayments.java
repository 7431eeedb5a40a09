package io.skillsync.billing.payment.adapter.out;

import io.quarkus.arc.DefaultBean;
import io.skillsync.billing.payment.Checkout;
import io.skillsync.billing.payment.Payments;
import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanPrice;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A platform that no payment provider is connected to: everybody is on the free plan, and who
/// wants to buy is told so. Any other adapter takes its place by being there.
@DefaultBean
@ApplicationScoped
class UnconnectedPayments implements Payments {
    @Override
    public Uni<Checkout> open(SubscriberId subscriber, Plan plan, PlanPrice price) {
        return Uni.createFrom()
                .failure(
                        new Unavailable(
                                "payments.not-connected",
                                "Plans cannot be bought here yet: no payment provider is connected."));
    }
}
