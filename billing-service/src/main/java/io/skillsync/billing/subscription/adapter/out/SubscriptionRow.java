package io.skillsync.billing.subscription.adapter.out;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.subscription.PaymentStatus;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscription;
import io.skillsync.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/// A subscription as the payment provider's webhooks leave it.
@Entity
@Table(name = "subscription")
class SubscriptionRow {
    @Id UUID id;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "plan_tier")
    @Enumerated(EnumType.STRING)
    PlanTier planTier;

    @Column(name = "billing_cycle")
    @Enumerated(EnumType.STRING)
    BillingCycle billingCycle;

    BigDecimal amount;
    String currency;

    @Column(name = "active_until")
    Instant activeUntil;

    @Column(name = "auto_renew")
    boolean autoRenew;

    @Column(name = "payment_status")
    @Enumerated(EnumType.STRING)
    PaymentStatus paymentStatus;

    @Column(name = "stripe_customer_id")
    String stripeCustomerId;

    Subscription toSubscription() {
        return new Subscription(
                new SubscriberId(ownerId),
                planTier,
                billingCycle,
                Optional.ofNullable(amount)
                        .map(value -> new Money(value, Currency.getInstance(currency))),
                Optional.ofNullable(activeUntil),
                autoRenew,
                paymentStatus,
                Optional.ofNullable(stripeCustomerId));
    }
}
