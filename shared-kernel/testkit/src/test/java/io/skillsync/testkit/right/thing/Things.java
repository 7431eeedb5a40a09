package io.skillsync.testkit.right.thing;

import io.smallrye.mutiny.Uni;

/// A port as it should be.
public interface Things {
    Uni<Thing> get(String name);
}
