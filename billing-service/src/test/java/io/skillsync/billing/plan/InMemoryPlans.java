package io.skillsync.billing.plan;

import io.skillsync.kernel.Money;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/// The catalogue as the first migration writes it.
public final class InMemoryPlans implements Plans {
    public static final Plan FREE =
            new Plan(PlanTier.FREE, "Free", units(5, 10, 50, 3, 2), List.of());
    public static final Plan PRO =
            new Plan(
                    PlanTier.PRO,
                    "Pro",
                    units(50, 100, 500, 30, 50),
                    List.of(
                            new PlanPrice(BillingCycle.MONTHLY, Money.of("19", "USD")),
                            new PlanPrice(BillingCycle.ANNUAL, Money.of("190", "USD"))));
    public static final Plan ENTERPRISE =
            new Plan(
                    PlanTier.ENTERPRISE,
                    "Enterprise",
                    units(200, 400, 2000, 120, 200),
                    List.of(
                            new PlanPrice(BillingCycle.MONTHLY, Money.of("99", "USD")),
                            new PlanPrice(BillingCycle.ANNUAL, Money.of("990", "USD"))));

    @Override
    public Uni<Plan> get(PlanTier tier) {
        return Uni.createFrom()
                .item(
                        switch (tier) {
                            case FREE -> FREE;
                            case PRO -> PRO;
                            case ENTERPRISE -> ENTERPRISE;
                        });
    }

    @Override
    public Uni<List<Plan>> all() {
        return Uni.createFrom().item(List.of(FREE, PRO, ENTERPRISE));
    }

    private static Map<Feature, Long> units(
            long analyses, long letters, long matches, long insights, long exports) {
        return Map.of(
                Feature.RESUME_ANALYSIS,
                analyses,
                Feature.COVER_LETTER,
                letters,
                Feature.JOB_MATCH,
                matches,
                Feature.INSIGHT,
                insights,
                Feature.EXPORT,
                exports);
    }
}
