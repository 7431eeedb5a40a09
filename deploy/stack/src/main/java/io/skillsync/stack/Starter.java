package io.skillsync.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// Brings one resource to health: leaves a process alone that is as it should be, replaces one that
/// is not.
final class Starter {
    private static final Duration HEARING = Duration.ofSeconds(30);

    private final Place place;
    private final States states;
    private final Consumer<String> teller;

    Starter(Place place, States states, Consumer<String> teller) {
        this.place = place;
        this.states = states;
        this.teller = teller;
    }

    /// @param needs fingerprints of what the resource needs
    /// @return the resource's own fingerprint, which is part of its dependants'
    String bring(Resource resource, List<String> needs) {
        try {
            var launch = resource.prepare();
            var fingerprint = launch.fingerprint(needs);
            var known = states.of(resource.name()).filter(State::alive);
            if (known.isPresent()
                    && known.get().fingerprint().equals(fingerprint)
                    && answers(resource)) {
                resource.furnish();
                teller.accept("%s runs already".formatted(resource.name()));
                return fingerprint;
            }
            if (known.isPresent()) {
                OsProcess.stop(known.get(), resource.farewell(), Shutdown.GRACE);
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
        var log = new Log(place.log(resource.name()));
        log.turnOver();
        var begun = System.nanoTime();
        var state = launched(resource, launch, fingerprint, log);
        awaitHealth(resource, state, begun);
        resource.furnish();
        teller.accept(
                "%s is healthy after %s s"
                        .formatted(
                                resource.name(),
                                String.format(
                                        Locale.ROOT, "%.1f", (System.nanoTime() - begun) / 1e9)));
    }

    /// A process is either written down or gone: whatever interrupts this takes the new process
    /// with it.
    private State launched(Resource resource, Launch launch, String fingerprint, Log log)
            throws Exception {
        var process = OsProcess.detached(launch, log.file());
        try {
            var state = remember(resource, fingerprint, process.pid(), log);
            if (launch.pidFile().isEmpty()) {
                return state;
            }
            if (process.waitFor() != 0) {
                throw new Trouble(
                        "%s did not start.%n%s".formatted(resource.name(), log.lastLines()));
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

    private State remember(Resource resource, String fingerprint, long pid, Log log)
            throws IOException {
        var startedAt =
                OsProcess.startOf(pid)
                        .orElseThrow(() ->
                                new Trouble(
                                        "%s ended at once.%n%s"
                                                .formatted(resource.name(), log.lastLines())));
        var needs = resource.needs().stream().map(Resource::name).toList();
        var state =
                new State(
                        resource.name(),
                        pid,
                        startedAt,
                        fingerprint,
                        resource.port(),
                        resource.url(),
                        log.file().toString(),
                        needs);
        states.put(state);
        return state;
    }

    private static void awaitHealth(Resource resource, State state, long begun)
            throws InterruptedException {
        var deadline = begun + resource.patience().toNanos();
        var log = new Log(state.logFile());
        while (!asks(resource)) {
            if (!state.alive()) {
                throw new Trouble(
                        "%s ended while it started.%n%s"
                                .formatted(resource.name(), log.lastLines()));
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(
                        "%s is not healthy after %d s.%n%s"
                                .formatted(
                                        resource.name(),
                                        resource.patience().toSeconds(),
                                        log.lastLines()));
            }
            Thread.sleep(100);
        }
    }

    /// A busy machine may miss an answer or two, and a restart would make it busier; who says
    /// nothing for half a minute is ill.
    private static boolean answers(Resource resource) throws InterruptedException {
        var deadline = System.nanoTime() + HEARING.toNanos();
        while (!asks(resource)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(500);
        }
        return true;
    }

    static boolean asks(Resource resource) throws InterruptedException {
        try {
            return resource.healthy();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }
}
