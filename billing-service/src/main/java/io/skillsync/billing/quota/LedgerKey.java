package io.skillsync.billing.quota;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.subscription.SubscriberId;
import java.time.Instant;

/// Whose ledger, for what, for which month.
public record LedgerKey(SubscriberId owner, Feature feature, Period period) {
    public static LedgerKey at(SubscriberId owner, Feature feature, Instant now) {
        return new LedgerKey(owner, feature, Period.of(now));
    }
}
