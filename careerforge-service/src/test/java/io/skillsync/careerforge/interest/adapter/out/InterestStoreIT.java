package io.skillsync.careerforge.interest.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.interest.Interests;
import io.skillsync.careerforge.interest.InterestsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class InterestStoreIT extends InterestsContract {
    @Inject Interests interests;

    @Override
    protected Interests collection() {
        return interests;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
