package io.skillsync.aicore.rehearsal.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.rehearsal.Preparations;
import io.skillsync.aicore.rehearsal.PreparationsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class PreparationStoreIT extends PreparationsContract {
    @Inject Preparations preparations;

    @Override
    protected Preparations collection() {
        return preparations;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
