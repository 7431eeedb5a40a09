package io.skillsync.careerforge.profile.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.profile.Profiles;
import io.skillsync.careerforge.profile.ProfilesContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class ProfileStoreIT extends ProfilesContract {
    @Inject Profiles profiles;

    @Override
    protected Profiles collection() {
        return profiles;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
