package io.skillsync.aicore;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/// Runs what computes for long off the event loop, and comes back to where the request was.
@ApplicationScoped
public class Workers {
    private final Vertx vertx;

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    /// @param work is not ordered behind other work of the same request
    public <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
    }

    /// Where the current request is, for what comes back from threads of others.
    public Executor here() {
        var context = vertx.getOrCreateContext();
        return task -> context.runOnContext(_ -> task.run());
    }
}
