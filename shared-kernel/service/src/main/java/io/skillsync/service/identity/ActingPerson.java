package io.skillsync.service.identity;

import io.smallrye.common.vertx.ContextLocals;
import java.util.Optional;
import java.util.UUID;

/// The person on whose behalf the current request acts; nobody while a job or an event is handled.
/// Kept on the request's own Vert.x context, so it can never leak into another request.
public final class ActingPerson {
    private static final String KEY = "skillsync.acting-person";

    private ActingPerson() {}

    /// Set once per request: from the token, or by an internal resource for the person it is told
    /// about.
    public static void is(UUID person) {
        ContextLocals.put(KEY, person);
    }

    public static Optional<UUID> get() {
        return io.smallrye.common.vertx.VertxContext.isOnDuplicatedContext()
                ? ContextLocals.get(KEY)
                : Optional.empty();
    }
}
