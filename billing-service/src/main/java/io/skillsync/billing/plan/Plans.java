package io.skillsync.billing.plan;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// The catalogue of plans, the smallest first.
public interface Plans {
    Uni<Plan> get(PlanTier tier);

    Uni<List<Plan>> all();
}
