package io.skillsync.billing.plan.adapter.out;

import io.skillsync.billing.plan.BillingCycle;
import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanPrice;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.kernel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A line of the catalogue; only migrations write it.
@Entity
@Table(name = "plan")
class PlanRow {
    record Allowances(Map<Feature, Long> units) {}

    record PriceList(List<Price> prices) {}

    record Price(BillingCycle cycle, String amount, String currency, String stripePriceId) {}

    @Id
    @Enumerated(EnumType.STRING)
    PlanTier tier;

    int position;
    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Allowances allowances;

    @JdbcTypeCode(SqlTypes.JSON)
    PriceList prices;

    Plan toPlan() {
        return new Plan(
                tier,
                name,
                allowances.units(),
                prices.prices().stream()
                        .map(p -> new PlanPrice(p.cycle(), Money.of(p.amount(), p.currency())))
                        .toList());
    }
}
