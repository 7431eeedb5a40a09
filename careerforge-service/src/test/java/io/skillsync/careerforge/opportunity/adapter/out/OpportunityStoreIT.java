package io.skillsync.careerforge.opportunity.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.opportunity.Opportunities;
import io.skillsync.careerforge.opportunity.OpportunitiesContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class OpportunityStoreIT extends OpportunitiesContract {
    @Inject Opportunities opportunities;

    @Override
    protected Opportunities collection() {
        return opportunities;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
