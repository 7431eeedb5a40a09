package io.skillsync.billing.subscription;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/// A person's standing with the platform.
///
/// @param activeUntil the end of what was paid for; empty on the free plan, which never ends
/// @param stripeCustomerId the person at the payment provider; empty before the first payment
public record Subscription(
        SubscriberId owner,
        PlanTier tier,
        BillingCycle cycle,
        Optional<Money> amount,
        Optional<Instant> activeUntil,
        boolean autoRenew,
        PaymentStatus paymentStatus,
        Optional<String> stripeCustomerId) {
    public Subscription {
        if (tier != PlanTier.FREE && activeUntil.isEmpty())
            throw new Invalid(
                    "activeUntil",
                    "subscription.open-ended",
                    "A paid subscription names the day until which it is paid.");
    }

    public static Subscription free(SubscriberId owner) {
        return new Subscription(
                owner,
                PlanTier.FREE,
                BillingCycle.MONTHLY,
                Optional.empty(),
                Optional.empty(),
                false,
                PaymentStatus.NONE,
                Optional.empty());
    }

    /// The plan that counts at a moment: the paid one up to its last day, the free one after it.
    public PlanTier tierAt(Instant now) {
        return activeUntil.filter(end -> !now.isBefore(end)).isPresent() ? PlanTier.FREE : tier;
    }
}
