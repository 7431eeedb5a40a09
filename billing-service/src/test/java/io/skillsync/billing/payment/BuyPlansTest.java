package io.skillsync.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.InMemoryPlans;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.subscription.InMemorySubscriptions;
import io.skillsync.billing.subscription.PaymentStatus;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.billing.subscription.Subscription;
import io.skillsync.kernel.RuleBroken;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BuyPlansTest {
    private static final SubscriberId ANNA = new SubscriberId(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final BuyPlans buy =
            new BuyPlans(
                    new InMemoryPlans(),
                    subscriptions,
                    (who, plan, price) -> {
                        asked.add(
                                "%s %s %s"
                                        .formatted(
                                                plan.name(),
                                                price.cycle(),
                                                price.price().amount().toPlainString()));
                        return Uni.createFrom()
                                .item(
                                        new Checkout(
                                                URI.create("https://pay.example/1"),
                                                NOW.plusSeconds(60)));
                    },
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_plan_is_paid_at_the_provider_at_its_price() {
        assertThat(checkout(PlanTier.PRO, BillingCycle.ANNUAL).page()).hasHost("pay.example");
        assertThat(asked).containsExactly("Pro ANNUAL 190");
    }

    @Test
    void the_free_plan_is_not_paid_for() {
        subscriptions.put(paid(PlanTier.PRO, NOW.plusSeconds(1)));

        refused("plan.not-for-sale", PlanTier.FREE);
    }

    @Test
    void nobody_pays_twice_for_a_plan() {
        subscriptions.put(paid(PlanTier.PRO, NOW.plusSeconds(1)));

        refused("subscription.same-plan", PlanTier.PRO);
        assertThat(checkout(PlanTier.ENTERPRISE, BillingCycle.MONTHLY)).isNotNull();
    }

    @Test
    void a_plan_that_has_ended_can_be_bought_again() {
        subscriptions.put(paid(PlanTier.PRO, NOW));

        assertThat(checkout(PlanTier.PRO, BillingCycle.MONTHLY)).isNotNull();
    }

    private void refused(String code, PlanTier tier) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> checkout(tier, BillingCycle.MONTHLY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(asked).isEmpty();
    }

    private Checkout checkout(PlanTier tier, BillingCycle cycle) {
        return buy.checkout(ANNA, tier, cycle).await().indefinitely();
    }

    private static Subscription paid(PlanTier tier, Instant until) {
        return new Subscription(
                ANNA,
                tier,
                BillingCycle.MONTHLY,
                Optional.empty(),
                Optional.of(until),
                true,
                PaymentStatus.PAID,
                Optional.empty());
    }
}
