package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Reads in a process of its own, so that no file can take the service's memory or time: started
/// with the first file, kept warm, killed when a file takes too long, replaced with the next,
/// stopped when nothing comes. One file at a time; callers wait their turn.
public final class WorkerProcess implements ResumeReader, AutoCloseable {
    private final WorkerLimits limits;
    private final String classPath;
    private final String mainClass;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("reading-worker-clock").factory());
    private Child child;
    private ScheduledFuture<?> rest;

    public WorkerProcess(WorkerLimits limits) {
        this(limits, WorkerClassPath.current());
    }

    public WorkerProcess(WorkerLimits limits, String classPath) {
        this(limits, classPath, ReadingWorker.class.getName());
    }

    WorkerProcess(WorkerLimits limits, String classPath, String mainClass) {
        this.limits = limits;
        this.classPath = classPath;
        this.mainClass = mainClass;
    }

    @Override
    public Reading read(ReadingRequest request) {
        turn.lock();
        try {
            stopResting();
            return ask(request);
        } finally {
            rest = clock.schedule(this::stopIdle, limits.idle().toMillis(), TimeUnit.MILLISECONDS);
            turn.unlock();
        }
    }

    private Reading ask(ReadingRequest request) {
        var worker = running();
        var killer =
                clock.schedule(worker::overdue, limits.reading().toMillis(), TimeUnit.MILLISECONDS);
        try {
            return worker.ask(request);
        } catch (IOException broken) {
            worker.kill();
            child = null;
            throw worker.late
                    ? new UnreadableDocument(
                            UnreadableReason.TOO_SLOW, "Reading the file takes too long.", broken)
                    : new UnreadableDocument(
                            UnreadableReason.TOO_LARGE,
                            "Reading the file takes too much memory.",
                            broken);
        } finally {
            killer.cancel(false);
        }
    }

    private Child running() {
        if (child == null || !child.process.isAlive()) {
            child = start();
        }
        return child;
    }

    private Child start() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Xmx" + limits.heap() + "m",
                        "-XX:+UseSerialGC",
                        // A process without memory is of no use any more; its end is the answer.
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath,
                        mainClass);
        try {
            return new Child(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new IllegalStateException("The process that reads files cannot be started.", e);
        }
    }

    private void stopResting() {
        if (rest != null) {
            rest.cancel(false);
        }
    }

    private void stopIdle() {
        if (turn.tryLock()) {
            try {
                stop();
            } finally {
                turn.unlock();
            }
        }
    }

    private void stop() {
        if (child != null) {
            child.kill();
            child = null;
        }
    }

    boolean isRunning() {
        return child != null && child.process.isAlive();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        stop();
    }

    /// One started process and its pipes.
    private static final class Child {
        private final Process process;
        private final DataOutputStream requests;
        private final DataInputStream answers;
        private volatile boolean late;

        Child(Process process) {
            this.process = process;
            requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
            answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        }

        Reading ask(ReadingRequest request) throws IOException {
            WorkerProtocol.writeRequest(requests, request);
            return WorkerProtocol.readAnswer(answers);
        }

        void overdue() {
            late = true;
            kill();
        }

        void kill() {
            process.destroyForcibly();
        }
    }
}
