package io.skillsync.talenthub;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.talenthub.application.Applications;
import io.skillsync.talenthub.interview.Interviews;
import io.skillsync.talenthub.offer.Offers;
import io.skillsync.talenthub.organization.Organizations;
import io.skillsync.talenthub.position.Positions;
import io.skillsync.talenthub.posting.Postings;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class HiringStoresIT extends HiringPortsContract {
    @Inject Organizations organizations;
    @Inject Positions positions;
    @Inject Postings postings;
    @Inject Applications applications;
    @Inject Interviews interviews;
    @Inject Offers offers;

    @Override
    protected World world() {
        return new World(organizations, positions, postings, applications, interviews, offers) {
            @Override
            public <T> T await(Supplier<Uni<T>> operation) {
                return Awaiting.of(operation);
            }
        };
    }
}
