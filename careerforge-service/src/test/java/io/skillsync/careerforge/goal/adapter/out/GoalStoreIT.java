package io.skillsync.careerforge.goal.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.goal.Goals;
import io.skillsync.careerforge.goal.GoalsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class GoalStoreIT extends GoalsContract {
    @Inject Goals goals;

    @Override
    protected Goals collection() {
        return goals;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
