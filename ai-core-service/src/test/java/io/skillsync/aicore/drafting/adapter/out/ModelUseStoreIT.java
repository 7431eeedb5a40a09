package io.skillsync.aicore.drafting.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.drafting.ModelBudget;
import io.skillsync.aicore.drafting.ModelBudgetContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class ModelUseStoreIT extends ModelBudgetContract {
    @Inject ModelBudget budget;

    @Override
    protected ModelBudget budget() {
        return budget;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
