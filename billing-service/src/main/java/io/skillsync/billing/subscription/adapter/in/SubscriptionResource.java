package io.skillsync.billing.subscription.adapter.in;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.subscription.PaymentStatus;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscription;
import io.skillsync.billing.subscription.Subscriptions;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own subscription.
@Path("/api/billing/v1/subscription")
@Tag(name = "Subscription")
public class SubscriptionResource {
    private final Subscriptions subscriptions;
    private final Caller caller;
    private final Clock clock;

    SubscriptionResource(Subscriptions subscriptions, Caller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param planTier the plan that counts now: a paid one that has ended shows as FREE
    public record SubscriptionView(
            PlanTier planTier,
            BillingCycle billingCycle,
            BigDecimal amount,
            String currency,
            Instant activeUntil,
            boolean autoRenew,
            PaymentStatus paymentStatus,
            String stripeCustomerId) {
        static SubscriptionView of(Subscription subscription, Instant now) {
            return new SubscriptionView(
                    subscription.tierAt(now),
                    subscription.cycle(),
                    subscription.amount().map(money -> money.amount().setScale(2)).orElse(null),
                    subscription
                            .amount()
                            .map(money -> money.currency().getCurrencyCode())
                            .orElse(null),
                    subscription.activeUntil().orElse(null),
                    subscription.autoRenew(),
                    subscription.paymentStatus(),
                    subscription.stripeCustomerId().orElse(null));
        }
    }

    /// The plan the caller is on; FREE for whoever never subscribed.
    @GET
    public Uni<SubscriptionView> get() {
        return subscriptions
                .of(new SubscriberId(caller.id()))
                .map(subscription -> SubscriptionView.of(subscription, clock.instant()));
    }
}
