package io.skillsync.billing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skillsync.kernel.Money;
import io.skillsync.kernel.RuleBroken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void the_free_plan_holds_the_allowances_of_the_seeds() {
        var free = InMemoryPlans.FREE;

        assertThat(free.allowance(Feature.RESUME_ANALYSIS)).isEqualTo(5);
        assertThat(free.allowance(Feature.COVER_LETTER)).isEqualTo(10);
        assertThat(free.allowance(Feature.JOB_MATCH)).isEqualTo(50);
        assertThat(free.allowance(Feature.INSIGHT)).isEqualTo(3);
        assertThat(free.allowance(Feature.EXPORT)).isEqualTo(2);
    }

    @Test
    void a_plan_that_forgets_a_feature_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Plan(PlanTier.FREE, "Free", Map.of(Feature.EXPORT, 2L), List.of()))
                .withMessageContaining("RESUME_ANALYSIS");
    }

    @Test
    void a_price_is_asked_for_by_cycle() {
        assertThat(InMemoryPlans.PRO.price(BillingCycle.ANNUAL).price())
                .isEqualTo(Money.of("190", "USD"));
    }

    @Test
    void the_free_plan_is_not_for_sale() {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> InMemoryPlans.FREE.price(BillingCycle.MONTHLY))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("plan.not-for-sale"));
    }
}
