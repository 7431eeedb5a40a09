package io.skillsync.talenthub.organization;

import io.skillsync.kernel.Invalid;
import java.time.Instant;

/// Which moments people mean: those of a calendar, from 1970 to 9999.
public final class Moments {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moments() {}

    /// Refuses a moment that no calendar knows.
    public static void require(String field, Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST))
            throw new Invalid(field, "moment.out-of-range", "A moment lies in 1970 to 9999.");
    }
}
