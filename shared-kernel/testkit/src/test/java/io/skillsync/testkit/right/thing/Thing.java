package io.skillsync.testkit.right.thing;

import io.skillsync.kernel.Invalid;
import java.time.Instant;

/// A model as it should be.
public record Thing(String name, Instant at) {
    public Thing {
        if (name.isBlank()) throw new Invalid("name", "thing.name-blank", "A thing needs a name.");
    }
}
