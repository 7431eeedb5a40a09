package io.skillsync.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes a platform run: starts what is missing in the order of the graph, leaves alone what is
/// right, replaces what has changed, and stops everything that it ever started. Commands that
/// change a platform wait for each other.
public final class Supervisor {
    private final Platform platform;
    private final States states;
    private final Consumer<String> teller;

    /// @param teller hears one line per step
    public Supervisor(Platform platform, Consumer<String> teller) {
        this.platform = platform;
        this.states = new States(platform.place().folder().resolve("state"));
        this.teller = teller;
    }

    /// Brings resources up, with everything that they need, and returns when each is healthy.
    ///
    /// @throws Trouble about the first one that fails; what has been started by then stays known to
    ///   [#down]
    public void up(List<? extends Resource> wanted) throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var order = inOrder(wanted);
            refuseStrangers(order);
            var starter = new Starter(platform.place(), states, teller);
            var started = new HashMap<Resource, CompletableFuture<String>>();
            for (var resource : order) {
                var needs = resource.needs().stream().map(started::get).toList();
                started.put(
                        resource,
                        CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                                .thenApplyAsync(
                                        done ->
                                                starter.bring(
                                                        resource,
                                                        needs.stream()
                                                                .map(CompletableFuture::join)
                                                                .toList()),
                                        threads));
            }
            try {
                Waiting.forAll(List.copyOf(started.values()));
            } catch (Trouble | InterruptedException e) {
                // Nobody waits for the health of the others any more; what they started is written
                // down.
                threads.shutdownNow();
                throw e;
            }
        }
    }

    /// Needs before dependants; each once.
    static List<Resource> inOrder(List<? extends Resource> wanted) {
        var order = new ArrayList<Resource>();
        wanted.forEach(resource -> visit(resource, order, new ArrayList<>()));
        return order;
    }

    private static void visit(Resource resource, List<Resource> order, List<Resource> path) {
        if (path.contains(resource)) {
            throw new IllegalArgumentException("%s needs itself".formatted(resource.name()));
        }
        if (!order.contains(resource)) {
            path.add(resource);
            resource.needs().forEach(need -> visit(need, order, path));
            path.remove(resource);
            order.add(resource);
        }
    }

    /// Asked before anything starts, so that a stranger's port leaves nothing half-started.
    private void refuseStrangers(List<Resource> order) {
        order.stream()
                .filter(resource -> !running(resource))
                .flatMap(this::strangers)
                .findFirst()
                .ifPresent(stranger -> {
                    throw new Trouble(stranger);
                });
    }

    /// One sentence for each port of a resource that somebody else holds.
    public Stream<String> strangers(Resource resource) {
        return resource.ports().stream()
                .filter(port -> !Probe.free(port))
                .map(port ->
                        "Port %d, which %s needs, is taken by %s."
                                .formatted(
                                        port,
                                        resource.name(),
                                        Probe.holder(port).orElse("another program")));
    }

    /// Does what takes long and needs no process, such as unpacking, ahead of a start.
    public void prepare(List<? extends Resource> resources)
            throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Waiting.forAll(
                    resources.stream()
                            .map(resource ->
                                    CompletableFuture.runAsync(() -> prepare(resource), threads))
                            .toList());
        }
    }

    private static void prepare(Resource resource) {
        try {
            resource.prepare();
        } catch (Trouble e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble("%s cannot be prepared: %s".formatted(resource.name(), e), e);
        }
    }

    /// Stops every process that this platform ever started and that still lives, dependants first.
    public void down() throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            new Shutdown(states, this::farewell, teller).everything(threads);
        }
    }

    private String farewell(State state) {
        return platform.resources().stream()
                .filter(resource -> resource.name().equals(state.name()))
                .map(Resource::farewell)
                .findFirst()
                .orElse("TERM");
    }

    /// Deletes everything that a stopped platform knows.
    public void forget() throws IOException {
        try (var _ = states.lock()) {
            for (var state : states.all()) {
                if (state.alive()) {
                    throw new Trouble(
                            "%s still runs; its data cannot be deleted.".formatted(state.name()));
                }
            }
            Servers.delete(platform.place().folder());
        }
    }

    /// How each resource of the graph is doing now.
    public List<Status> status() {
        return platform.resources().parallelStream().map(this::status).toList();
    }

    private Status status(Resource resource) {
        var state = states.of(resource.name()).filter(State::alive);
        if (state.isEmpty()) {
            return new Status(
                    resource.name(), "stopped", null, resource.port(), resource.url(), null);
        }
        var pid = state.get().pid();
        var word = healthy(resource) ? "healthy" : "unhealthy";
        return new Status(
                resource.name(), word, pid, resource.port(), resource.url(), OsProcess.memory(pid));
    }

    private static boolean healthy(Resource resource) {
        try {
            return Starter.asks(resource);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean running(Resource resource) {
        return states.of(resource.name()).filter(State::alive).isPresent();
    }

    /// Kills a resource without a farewell, for tests of what happens then. Returns when it is
    /// dead.
    public void kill(Resource resource) throws InterruptedException {
        var state = states.of(resource.name());
        if (state.isPresent()) {
            OsProcess.kill(state.get());
            awaitFree(resource);
        }
    }

    /// A killed process is gone from the list a moment before the system takes its sockets back.
    private static void awaitFree(Resource resource) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!resource.ports().stream().allMatch(Probe::free) && System.nanoTime() < deadline) {
            Thread.sleep(25);
        }
    }
}
