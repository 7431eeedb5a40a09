package io.skillsync.billing.plan.adapter.in;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanPrice;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.plan.Plans;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What can be bought.
@Path("/api/billing/v1/plans")
@Tag(name = "Plans")
public class PlanResource {
    private final Plans plans;

    PlanResource(Plans plans) {
        this.plans = plans;
    }

    /// @param allowances uses of each feature per UTC calendar month
    public record PlanView(
            PlanTier tier, String name, Map<Feature, Long> allowances, List<PriceView> prices) {
        static PlanView of(Plan plan) {
            return new PlanView(
                    plan.tier(),
                    plan.name(),
                    new TreeMap<>(plan.allowances()),
                    plan.prices().stream().map(PriceView::of).toList());
        }
    }

    public record PriceView(BillingCycle cycle, BigDecimal amount, String currency) {
        static PriceView of(PlanPrice price) {
            return new PriceView(
                    price.cycle(),
                    price.price().amount().setScale(2),
                    price.price().currency().getCurrencyCode());
        }
    }

    public record PlanList(List<PlanView> items) {}

    /// The plans, the smallest first.
    @GET
    public Uni<PlanList> list() {
        return plans.all().map(all -> new PlanList(all.stream().map(PlanView::of).toList()));
    }
}
