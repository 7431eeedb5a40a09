package io.skillsync.billing.quota;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.plan.InMemoryPlans;
import io.skillsync.billing.subscription.InMemorySubscriptions;
import io.skillsync.billing.subscription.SubscriberId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// One person's meter without a database, for tests of what drives it.
public final class MeteredOutcomes {
    private static final SubscriberId ADA = new SubscriberId(new UUID(0, 0xada));

    private final MeterFeatures features =
            new MeterFeatures(
                    new InMemoryLedgers(),
                    new InMemoryPlans(),
                    new InMemorySubscriptions(),
                    Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC));

    public MeterFeatures features() {
        return features;
    }

    public void reserved(Feature feature, UUID request) {
        features.reserve(ADA, feature, new RequestId(request), "input").await().indefinitely();
    }

    public Quota quota(Feature feature) {
        return features.quotas(ADA).await().indefinitely().get(feature.ordinal());
    }
}
