package io.skillsync.billing.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final SubscriberId ANNA = new SubscriberId(new UUID(0, 1));
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void who_never_subscribed_is_on_the_free_plan() {
        assertThat(Subscription.free(ANNA).tierAt(END)).isEqualTo(PlanTier.FREE);
    }

    @Test
    void a_paid_plan_counts_up_to_its_last_moment() {
        assertThat(pro(Optional.of(END)).tierAt(END.minusMillis(1))).isEqualTo(PlanTier.PRO);
    }

    @Test
    void after_its_end_the_free_plan_counts() {
        assertThat(pro(Optional.of(END)).tierAt(END)).isEqualTo(PlanTier.FREE);
    }

    @Test
    void a_paid_plan_without_an_end_cannot_be_made() {
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> pro(Optional.empty()));
    }

    private static Subscription pro(Optional<Instant> until) {
        return new Subscription(
                ANNA,
                PlanTier.PRO,
                BillingCycle.MONTHLY,
                Optional.of(Money.of("19", "USD")),
                until,
                true,
                PaymentStatus.PAID,
                Optional.of("cus_1"));
    }
}
