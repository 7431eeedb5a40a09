package io.skillsync.billing.quota;

import io.skillsync.billing.plan.Feature;
import java.time.Instant;

/// How a month's ledger stands, for a person to read: allowance = used + reserved + left.
public record Quota(
        Feature feature, long allowance, long used, long reserved, long left, Instant renewsAt) {}
