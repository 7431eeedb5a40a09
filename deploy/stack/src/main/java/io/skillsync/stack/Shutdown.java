package io.skillsync.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/// Stops what the state files know, whatever the graph looks like by now: dependants first, the
/// rest side by side.
final class Shutdown {
    /// Services finish the work in hand within this time.
    static final Duration GRACE = Duration.ofSeconds(20);

    private final States states;
    private final Function<State, String> farewell;
    private final Consumer<String> teller;

    Shutdown(States states, Function<State, String> farewell, Consumer<String> teller) {
        this.states = states;
        this.farewell = farewell;
        this.teller = teller;
    }

    void everything(Executor threads) throws IOException, InterruptedException {
        var living = living();
        var order = new ArrayList<String>();
        living.keySet().forEach(name -> visit(name, living, order));
        var stopped = new HashMap<String, CompletableFuture<Void>>();
        for (var name : order.reversed()) {
            var dependants =
                    living.values().stream()
                            .filter(other -> other.needs().contains(name))
                            .map(other -> stopped.get(other.name()))
                            .toArray(CompletableFuture[]::new);
            stopped.put(
                    name,
                    CompletableFuture.allOf(dependants)
                            .thenRunAsync(() -> stop(living.get(name)), threads));
        }
        Waiting.forAll(List.copyOf(stopped.values()));
        OsProcess.awaitBurial(living.values().stream().map(State::pid).toList());
    }

    private Map<String, State> living() throws IOException {
        var living = new HashMap<String, State>();
        for (var state : states.all()) {
            if (state.alive()) {
                living.put(state.name(), state);
            } else {
                states.forget(state.name());
            }
        }
        return living;
    }

    private static void visit(String name, Map<String, State> all, List<String> order) {
        if (all.containsKey(name) && !order.contains(name)) {
            all.get(name).needs().forEach(need -> visit(need, all, order));
            order.add(name);
        }
    }

    private void stop(State state) {
        try {
            OsProcess.stop(state, farewell.apply(state), GRACE);
            states.forget(state.name());
            teller.accept("%s has stopped".formatted(state.name()));
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
