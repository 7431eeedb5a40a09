package io.skillsync.journeys;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waiting for what others cause.
public final class Patience {
    private static final Duration STEP = Duration.ofMillis(50);

    private Patience() {}

    /// Looks again and again until what is seen is as wanted.
    ///
    /// @param what for the message where it never is
    public static <T> T within(Duration limit, String what, Supplier<T> look, Predicate<T> wanted) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            var seen = look.get();
            if (wanted.test(seen)) return seen;
            if (System.nanoTime() > end)
                throw new Surprise(
                        "Not within %s: %s. Seen at last: %s".formatted(limit, what, seen));
            pause(STEP);
        }
    }

    public static void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
