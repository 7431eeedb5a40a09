package io.skillsync.billing.quota.adapter.out;

import io.quarkus.test.junit.QuarkusTest;
import io.skillsync.billing.quota.Ledgers;
import io.skillsync.billing.quota.LedgersContract;
import io.skillsync.testkit.Awaiting;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
class LedgerStoreIT extends LedgersContract {
    @Inject Ledgers ledgers;

    @Override
    protected Ledgers ledgers() {
        return ledgers;
    }

    @Override
    protected <T> T await(Supplier<Uni<T>> operation) {
        return Awaiting.of(operation);
    }
}
