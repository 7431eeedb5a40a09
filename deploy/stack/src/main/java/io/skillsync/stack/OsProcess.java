package io.skillsync.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Processes as the operating system sees them: started apart from this one, looked up, asked to
/// leave, weighed.
final class OsProcess {
    /// What a child may know of the shell that ran the command; everything else is said in its
    /// launch.
    private static final List<String> INHERITED =
            List.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private OsProcess() {}

    /// Starts a process in a session of its own: it survives this command, the terminal and Ctrl-C.
    static Process detached(Launch launch, Path log) throws IOException {
        var command = new ArrayList<String>();
        if (onPath("setsid")) {
            command.add("setsid");
        } else {
            command.addAll(
                    List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!"));
        }
        command.addAll(
                launch.unprivileged()
                        ? OtherUser.wrap(launch.command(), launch.directory())
                        : launch.command());
        return builder(launch, command)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// Runs a step to its end; what it said becomes the trouble when it fails.
    static String run(Launch launch, Duration limit) throws IOException, InterruptedException {
        var output = Files.createTempFile("skillsync", ".out");
        try {
            var command =
                    launch.unprivileged()
                            ? OtherUser.wrap(launch.command(), launch.directory())
                            : launch.command();
            var process = builder(launch, command).redirectOutput(output.toFile()).start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new Trouble(
                        "%s did not finish in %d s."
                                .formatted(launch.command().getFirst(), limit.toSeconds()));
            }
            var said = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new Trouble(
                        "%s failed with %d:%n%s"
                                .formatted(launch.command().getFirst(), process.exitValue(), said));
            }
            return said;
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static ProcessBuilder builder(Launch launch, List<String> command) {
        var builder =
                new ProcessBuilder(command)
                        .directory(launch.directory().toFile())
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(launch.environment());
        return builder;
    }

    /// When the living process with this id began; empty when there is none, or only its unburied
    /// remains.
    static Optional<Instant> startOf(long pid) {
        return ProcessHandle.of(pid)
                .filter(OsProcess::breathes)
                .flatMap(process -> process.info().startInstant());
    }

    private static boolean breathes(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            return process.isAlive();
        }
    }

    /// Asks a process to leave, and makes it leave when it does not.
    static void stop(State state, String signal, Duration grace) throws InterruptedException {
        if (!state.alive()) {
            return;
        }
        var process = ProcessHandle.of(state.pid()).orElseThrow();
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        try {
            var asked =
                    new ProcessBuilder("kill", "-" + signal, Long.toString(state.pid()))
                            .start()
                            .waitFor();
            if (asked != 0 && state.alive()) {
                throw new Trouble(
                        "%s (process %d) belongs to another user and cannot be stopped."
                                .formatted(state.name(), state.pid()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var deadline = System.nanoTime() + grace.toNanos();
        while (state.alive() && System.nanoTime() < deadline) {
            Thread.sleep(25);
        }
        family.stream().filter(OsProcess::breathes).forEach(ProcessHandle::destroyForcibly);
        kill(state);
    }

    /// `kill -9`, and a look whether it worked.
    static void kill(State state) throws InterruptedException {
        while (state.alive()) {
            ProcessHandle.of(state.pid()).ifPresent(ProcessHandle::destroyForcibly);
            Thread.sleep(25);
        }
    }

    /// The dead keep their process id until the system's first process takes note, which some do
    /// every second only. Who looks right after a stop should find nobody.
    static void awaitBurial(List<Long> pids) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (pids.stream().anyMatch(pid -> ProcessHandle.of(pid).isPresent())
                && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
    }

    /// Bytes of memory that a process and its children hold, shared pages counted in proportion
    /// where the system tells.
    static long memory(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process -> proportional(process.pid()))
                .sum();
    }

    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return resident(pid);
        }
    }

    private static long resident(long pid) {
        try {
            var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var text = new String(process.getInputStream().readAllBytes()).strip();
            return text.isEmpty() ? 0 : Long.parseLong(text) * 1024;
        } catch (IOException e) {
            return 0;
        }
    }

    static boolean onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
