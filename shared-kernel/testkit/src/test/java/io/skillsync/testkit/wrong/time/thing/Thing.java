package io.skillsync.testkit.wrong.time.thing;

import java.time.Instant;

/// Wrong: asks what time it is.
public record Thing(Instant at) {
    public static Thing now() {
        return new Thing(Instant.now());
    }
}
