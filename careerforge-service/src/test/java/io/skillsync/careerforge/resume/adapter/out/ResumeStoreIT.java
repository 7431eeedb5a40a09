package io.skillsync.careerforge.resume.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.careerforge.resume.ResumesContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class ResumeStoreIT extends ResumesContract {
    @Inject Resumes resumes;

    @Override
    protected Resumes collection() {
        return resumes;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
