package io.skillsync.aicore.assessment.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.aicore.assessment.Assessments;
import io.skillsync.aicore.assessment.AssessmentsContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class AssessmentStoreIT extends AssessmentsContract {
    @Inject Assessments assessments;

    @Override
    protected Assessments collection() {
        return assessments;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
