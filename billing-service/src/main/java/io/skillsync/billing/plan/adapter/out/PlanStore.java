package io.skillsync.billing.plan.adapter.out;

import io.skillsync.billing.plan.Plan;
import io.skillsync.billing.plan.PlanTier;
import io.skillsync.billing.plan.Plans;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// The catalogue from the database, read once: only a migration changes it, and a migration comes
/// with a restart.
@ApplicationScoped
class PlanStore implements Plans {
    private static final Actor NOBODY = new Actor.Subject(Actor.NOBODY, Set.of());

    private final Transactions transactions;
    private volatile List<Plan> known = List.of();

    PlanStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Plan> get(PlanTier tier) {
        return all().map(plans ->
                plans.stream().filter(plan -> plan.tier() == tier).findFirst().orElseThrow());
    }

    @Override
    public Uni<List<Plan>> all() {
        return known.isEmpty() ? read() : Uni.createFrom().item(known);
    }

    private Uni<List<Plan>> read() {
        return transactions
                .read(
                        NOBODY,
                        session ->
                                session.createSelectionQuery(
                                                "from PlanRow order by position", PlanRow.class)
                                        .getResultList())
                .map(rows -> rows.stream().map(PlanRow::toPlan).toList())
                .invoke(plans -> known = plans);
    }
}
