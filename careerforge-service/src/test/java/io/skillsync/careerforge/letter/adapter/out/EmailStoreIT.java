package io.skillsync.careerforge.letter.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.EmailFilter;
import io.skillsync.careerforge.letter.EmailId;
import io.skillsync.careerforge.letter.Emails;
import io.skillsync.careerforge.letter.EmailsContract;
import io.skillsync.careerforge.letter.IntroEmail;
import io.skillsync.kernel.OwnedCollection;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/// The real store keeps the contract that the fake keeps.
@QuarkusTest
class EmailStoreIT extends EmailsContract {
    @Inject Emails emails;

    @Override
    protected OwnedCollection<IntroEmail, SeekerId, EmailId, EmailFilter> collection() {
        return emails;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
