package io.skillsync.testkit;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/// Runs an operation of a real store from a test's thread, each time on a Vert.x context of its
/// own, as a request would be.
public final class Awaiting {
    private Awaiting() {}

    public static <T> T of(Supplier<Uni<T>> operation) {
        try {
            return VertxContextSupport.subscribeAndAwait(operation);
        } catch (RuntimeException told) {
            throw told;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
