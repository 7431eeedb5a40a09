package io.skillsync.billing.quota;

import io.skillsync.billing.plan.Feature;
import java.time.Instant;

/// The answer to somebody who asked for a unit and got it.
///
/// @param free nothing was set aside, because the same input was already paid for this month
/// @param left units that can still be asked for
public record Reservation(
        RequestId request, Feature feature, boolean free, long left, Instant renewsAt) {}
