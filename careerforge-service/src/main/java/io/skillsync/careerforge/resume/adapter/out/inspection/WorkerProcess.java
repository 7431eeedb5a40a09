package io.skillsync.careerforge.resume.adapter.out.inspection;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// One running worker: asked by one caller at a time, killed when it takes too long.
final class WorkerProcess {
    /// Answers are one short line; anything longer is no answer of ours.
    private static final int LONGEST_ANSWER = 1_000;

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private final ScheduledExecutorService clock;

    private WorkerProcess(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.clock = clock;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /// Starts a Java of the same kind as this one and waits for its `ready`.
    ///
    /// @param heap in megabytes
    static WorkerProcess start(int heap, Duration limit, ScheduledExecutorService clock)
            throws IOException {
        var builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + heap + "m",
                                // Small and quick to start; nothing here runs for long.
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:-UsePerfData",
                                "-Xss1m",
                                "-Djava.awt.headless=true",
                                "-cp",
                                WorkerClassPath.find(),
                                InspectionWorker.class.getName()));
        // The worker meets hostile files, so it gets none of the service's secrets.
        builder.environment().clear();
        builder.redirectError(Redirect.DISCARD);
        var worker = new WorkerProcess(builder.start(), clock);
        if (!worker.within(limit, worker::answer).equals("ready"))
            throw new IOException("The inspection worker did not start.");
        return worker;
    }

    String ask(byte[] content, Duration limit) throws IOException {
        return within(
                limit,
                () -> {
                    to.writeInt(content.length);
                    to.write(content);
                    to.flush();
                    return answer();
                });
    }

    boolean alive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    long pid() {
        return process.pid();
    }

    private interface Talk {
        String run() throws IOException;
    }

    /// A talk that lasts too long ends with the death of the worker, which breaks the pipe.
    private String within(Duration limit, Talk talk) throws IOException {
        var alarm = clock.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return talk.run();
        } catch (IOException broken) {
            kill();
            throw broken;
        } finally {
            alarm.cancel(false);
        }
    }

    private String answer() throws IOException {
        var length = from.readInt();
        if (length < 0 || length > LONGEST_ANSWER) throw new IOException("Not an answer.");
        return new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}
