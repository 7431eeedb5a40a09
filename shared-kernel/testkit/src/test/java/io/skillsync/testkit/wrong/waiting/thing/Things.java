package io.skillsync.testkit.wrong.waiting.thing;

import io.smallrye.mutiny.Uni;

/// Wrong: blocks until the answer is there.
public class Things {
    public String get(Uni<String> thing) {
        return thing.await().indefinitely();
    }
}
