package io.skillsync.stack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Waits for work that is done side by side.
final class Waiting {
    private Waiting() {}

    /// Returns when all is done, or throws as soon as the first fails.
    static void forAll(List<? extends CompletableFuture<?>> all) throws InterruptedException {
        var failure = new CompletableFuture<Void>();
        all.forEach(one ->
                one.whenComplete((done, problem) -> {
                    if (problem != null) {
                        failure.completeExceptionally(problem);
                    }
                }));
        var everything = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(everything, failure).get();
        } catch (ExecutionException e) {
            throw trouble(e);
        }
    }

    private static Trouble trouble(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Trouble trouble) {
                return trouble;
            }
        }
        return new Trouble("This failed: " + problem.getMessage(), problem);
    }
}
