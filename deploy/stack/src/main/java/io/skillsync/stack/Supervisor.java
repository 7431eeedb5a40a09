package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes a platform run: starts what is missing in the order of the graph, leaves alone what is right, replaces what has
/// changed, and stops everything that it ever started.
public final class Supervisor {
    /// Lines of a log that explain a failed start.
    private static final int LAST_LINES = 40;
    /// Services finish the work in hand within this time.
    private static final Duration GRACE = Duration.ofSeconds(20);

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
    /// @throws Trouble about the first one that fails; what has been started by then stays known to [#down]
    public void up(List<Resource> wanted) throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Files.createDirectories(platform.place().folder().resolve("logs"));
            var order = inOrder(wanted);
            // Asked before anything starts, so that a stranger's port leaves nothing half-started.
            order.stream().filter(resource -> !running(resource)).flatMap(this::strangers).findFirst().ifPresent(stranger -> {
                throw new Trouble(stranger);
            });
            var started = new HashMap<Resource, CompletableFuture<String>>();
            for (var resource : order) {
                var needs = resource.needs().stream().map(started::get).toList();
                started.put(resource, CompletableFuture.allOf(needs.toArray(CompletableFuture[]::new))
                        .thenApplyAsync(
                                done -> bring(resource, needs.stream().map(CompletableFuture::join).toList()), threads));
            }
            try {
                await(List.copyOf(started.values()));
            } catch (Trouble | InterruptedException e) {
                // Nobody waits for the health of the others any more; what they started is written down.
                threads.shutdownNow();
                throw e;
            }
            Json.write(platform.place().folder().resolve("platform.json"), platform.description());
        }
    }

    /// Needs before dependants; each once.
    static List<Resource> inOrder(List<Resource> wanted) {
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

    private static void await(List<CompletableFuture<String>> all) throws InterruptedException {
        var failure = new CompletableFuture<String>();
        all.forEach(one -> one.whenComplete((done, problem) -> {
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
        return new Trouble("Starting failed: " + problem.getMessage(), problem);
    }

    /// @return the fingerprint, which is part of the dependants' own
    private String bring(Resource resource, List<String> needs) {
        try {
            var launch = resource.prepare();
            var fingerprint = launch.fingerprint(needs);
            var known = states.of(resource.name()).filter(State::alive);
            if (known.isPresent()) {
                if (known.get().fingerprint().equals(fingerprint) && answers(resource)) {
                    resource.furnish();
                    teller.accept("%s runs already".formatted(resource.name()));
                    return fingerprint;
                }
                OsProcess.stop(known.get(), resource.farewell(), GRACE);
            }
            start(resource, launch, fingerprint);
            return fingerprint;
        } catch (Trouble e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        } catch (Exception e) {
            throw new Trouble("%s cannot be started: %s".formatted(resource.name(), e), e);
        }
    }

    private void start(Resource resource, Launch launch, String fingerprint) throws Exception {
        var log = platform.place().log(resource.name());
        keepLastLog(log);
        var begun = System.nanoTime();
        var state = launched(resource, launch, fingerprint, log);
        awaitHealth(resource, state, begun);
        resource.furnish();
        teller.accept("%s is healthy after %.1f s".formatted(resource.name(), (System.nanoTime() - begun) / 1e9));
    }

    /// A process is either written down or gone: whatever interrupts this takes the new process with it.
    private State launched(Resource resource, Launch launch, String fingerprint, Path log) throws Exception {
        var process = OsProcess.detached(launch, log);
        try {
            var state = remember(resource, fingerprint, process.pid(), log);
            if (launch.pidFile().isEmpty()) {
                return state;
            }
            if (process.waitFor() != 0) {
                throw new Trouble("%s did not start.%n%s".formatted(resource.name(), lastLines(log)));
            }
            return remember(resource, fingerprint, pidIn(launch.pidFile().get()), log);
        } catch (Exception e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw e;
        }
    }

    private static long pidIn(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    private State remember(Resource resource, String fingerprint, long pid, Path log) throws IOException {
        var startedAt = OsProcess.startOf(pid)
                .orElseThrow(() -> new Trouble("%s ended at once.%n%s".formatted(resource.name(), lastLines(log))));
        var state = new State(
                resource.name(), pid, startedAt, fingerprint, resource.port(), resource.url(), log.toString(),
                resource.needs().stream().map(Resource::name).toList());
        states.put(state);
        return state;
    }

    /// One sentence for each port of a resource that somebody else holds.
    public Stream<String> strangers(Resource resource) {
        return resource.ports().stream()
                .filter(port -> !Probe.free(port))
                .map(port -> "Port %d, which %s needs, is taken by %s."
                        .formatted(port, resource.name(), Probe.holder(port).orElse("another program")));
    }

    /// Does what takes long and needs no process, such as unpacking, ahead of a start.
    public void prepare(List<Resource> resources) throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            await(resources.stream()
                    .map(resource -> CompletableFuture.supplyAsync(() -> prepared(resource), threads))
                    .toList());
        }
    }

    private static String prepared(Resource resource) {
        try {
            return resource.prepare().fingerprint(List.of());
        } catch (Trouble e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble("%s cannot be prepared: %s".formatted(resource.name(), e), e);
        }
    }

    /// Deletes everything that a stopped platform knows.
    public void forget() throws IOException {
        try (var _ = states.lock()) {
            for (var state : states.all()) {
                if (state.alive()) {
                    throw new Trouble("%s still runs; its data cannot be deleted.".formatted(state.name()));
                }
            }
            Servers.delete(platform.place().folder());
        }
    }

    private static void awaitHealth(Resource resource, State state, long begun) throws InterruptedException {
        var deadline = begun + resource.patience().toNanos();
        while (!asks(resource)) {
            if (!state.alive()) {
                throw new Trouble("%s ended while it started.%n%s".formatted(resource.name(), lastLines(state.logFile())));
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("%s is not healthy after %d s.%n%s"
                        .formatted(resource.name(), resource.patience().toSeconds(), lastLines(state.logFile())));
            }
            Thread.sleep(100);
        }
    }

    /// A busy machine may miss one answer; three misses within seconds are an illness.
    private static boolean answers(Resource resource) throws InterruptedException {
        for (var attempt = 0; attempt < 3; attempt++) {
            if (asks(resource)) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static boolean asks(Resource resource) throws InterruptedException {
        try {
            return resource.healthy();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    /// Stops every process that this platform ever started and that still lives, dependants first.
    public void down() throws IOException, InterruptedException {
        try (var _ = states.lock();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stopped = new HashMap<String, CompletableFuture<Void>>();
            var all = new HashMap<String, State>();
            for (var state : states.all()) {
                if (state.alive()) {
                    all.put(state.name(), state);
                } else {
                    states.forget(state.name());
                }
            }
            var order = new ArrayList<String>();
            all.keySet().forEach(name -> visit(name, all, order));
            for (var name : order.reversed()) {
                var dependants = all.values().stream()
                        .filter(other -> other.needs().contains(name))
                        .map(other -> stopped.get(other.name()))
                        .toArray(CompletableFuture[]::new);
                stopped.put(name, CompletableFuture.allOf(dependants)
                        .thenRunAsync(() -> stop(all.get(name)), threads));
            }
            try {
                CompletableFuture.allOf(stopped.values().toArray(CompletableFuture[]::new)).get();
            } catch (ExecutionException e) {
                throw trouble(e);
            }
            OsProcess.awaitBurial(all.values().stream().map(State::pid).toList());
        }
    }

    private static void visit(String name, Map<String, State> all, List<String> order) {
        if (all.containsKey(name) && !order.contains(name)) {
            all.get(name).needs().forEach(need -> visit(need, all, order));
            order.add(name);
        }
    }

    private void stop(State state) {
        try {
            OsProcess.stop(state, farewell(state), GRACE);
            teller.accept("%s has stopped".formatted(state.name()));
            states.forget(state.name());
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private String farewell(State state) {
        return platform.resources().stream()
                .filter(resource -> resource.name().equals(state.name()))
                .map(Resource::farewell)
                .findFirst()
                .orElse("TERM");
    }

    /// How each resource of the graph is doing now.
    public List<Status> status() {
        return platform.resources().parallelStream().map(this::status).toList();
    }

    private Status status(Resource resource) {
        var state = states.of(resource.name()).filter(State::alive);
        if (state.isEmpty()) {
            return new Status(resource.name(), "stopped", null, resource.port(), resource.url(), null);
        }
        var pid = state.get().pid();
        var healthy = false;
        try {
            healthy = asks(resource);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Status(
                resource.name(),
                healthy ? "healthy" : "unhealthy",
                pid,
                resource.port(),
                resource.url(),
                OsProcess.memory(pid));
    }

    public boolean running(Resource resource) {
        return states.of(resource.name()).filter(State::alive).isPresent();
    }

    /// Kills a resource without a farewell, for tests of what happens then.
    public void kill(Resource resource) {
        Optional<State> state = states.of(resource.name()).filter(State::alive);
        state.flatMap(alive -> ProcessHandle.of(alive.pid())).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void keepLastLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > 0) {
            Files.copy(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            // Emptied, not replaced: Elasticsearch writes to this very file as another user.
            Files.write(log, new byte[0]);
        }
    }

    static String lastLines(Path log) {
        try {
            var lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "Its log %s cannot be read: %s".formatted(log, e.getMessage());
        }
    }
}
