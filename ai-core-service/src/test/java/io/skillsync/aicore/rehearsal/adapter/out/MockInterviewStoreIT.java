package io.skillsync.aicore.rehearsal.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.rehearsal.MockInterviews;
import io.skillsync.aicore.rehearsal.MockInterviewsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class MockInterviewStoreIT extends MockInterviewsContract {
    @Inject MockInterviews interviews;

    @Override
    protected MockInterviews collection() {
        return interviews;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
