package io.skillsync.billing.payment;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.plan.Plans;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscriptions;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.UseCase;
import io.smallrye.mutiny.Uni;
import java.time.Clock;

/// Leads a person to the payment of a plan.
@UseCase
public class BuyPlans {
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final Payments payments;
    private final Clock clock;

    public BuyPlans(Plans plans, Subscriptions subscriptions, Payments payments, Clock clock) {
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.payments = payments;
        this.clock = clock;
    }

    public Uni<Checkout> checkout(SubscriberId subscriber, PlanTier tier, BillingCycle cycle) {
        return subscriptions
                .of(subscriber)
                .invoke(current -> refuseSame(tier, current.tierAt(clock.instant())))
                .chain(() -> plans.get(tier))
                .chain(plan -> open(subscriber, plan, cycle));
    }

    private Uni<Checkout> open(SubscriberId subscriber, Plan plan, BillingCycle cycle) {
        return payments.open(subscriber, plan, plan.price(cycle));
    }

    private static void refuseSame(PlanTier wanted, PlanTier current) {
        if (wanted == current)
            throw new RuleBroken("subscription.same-plan", "You are on this plan already.");
    }
}
