package io.skillsync.careerforge.resume.adapter.out.inspection;

import io.skillsync.careerforge.resume.FileFault;
import io.skillsync.careerforge.resume.FileInspection;
import io.skillsync.careerforge.resume.Inspected;
import io.skillsync.careerforge.resume.MediaType;
import io.skillsync.kernel.Unavailable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Inspects in a worker process: started by the first file, kept warm for the next, killed and
/// replaced when a file holds it up, stopped when nobody uploads anything.
@ApplicationScoped
public class WorkerInspection implements FileInspection {
    /// A file of 10 MB is read whole; parsing a hundred pages needs about as much again.
    private static final int HEAP_MEGABYTES = 160;

    /// An honest resume takes some 20 ms; every upload is to be answered within 5 s.
    private static final Duration LOOK = Duration.ofMillis(3_500);

    /// A Java on a busy machine.
    private static final Duration START = Duration.ofSeconds(15);

    private static final Duration WAIT_FOR_TURN = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(2);

    private final Vertx vertx;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("inspection-clock").factory());
    private final ReentrantLock turn = new ReentrantLock(true);
    private WorkerProcess worker;
    private ScheduledFuture<?> idleStop;

    WorkerInspection(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    public Uni<Inspected> inspect(Path content) {
        return Uni.createFrom()
                .completionStage(() ->
                        vertx.executeBlocking(() -> inspectNow(content), false)
                                .toCompletionStage());
    }

    Inspected inspectNow(Path content) throws IOException, InterruptedException {
        var size = Files.size(content);
        if (size == 0) return new Inspected.Refused(FileFault.EMPTY);
        if (size > FileFault.MAX_BYTES) return new Inspected.Refused(FileFault.TOO_LARGE);
        var bytes = Files.readAllBytes(content);
        var answer = ask(bytes).split(" ");
        return switch (answer[0]) {
            case "clean" ->
                    new Inspected.Clean(
                            MediaType.valueOf(answer[1]),
                            size,
                            Integer.parseInt(answer[2]),
                            sha256(bytes));
            case "refused" ->
                    new Inspected.Refused(FileFault.withCode(answer[1]).orElse(FileFault.BROKEN));
            default -> throw away();
        };
    }

    private String ask(byte[] content) throws InterruptedException {
        if (!turn.tryLock(WAIT_FOR_TURN.toMillis(), TimeUnit.MILLISECONDS)) throw away();
        try {
            return askWorker(running(), content);
        } finally {
            stopWhenIdle();
            turn.unlock();
        }
    }

    /// A worker that dies over a file, by the clock or for want of memory, says enough about it.
    private String askWorker(WorkerProcess asked, byte[] content) {
        try {
            return asked.ask(content, LOOK);
        } catch (IOException died) {
            // The next file gets a worker of its own at once, however slowly this one goes.
            worker = null;
            return "refused " + FileFault.TOO_COSTLY.code();
        }
    }

    private WorkerProcess running() {
        if (worker != null && worker.alive()) return worker;
        try {
            worker = WorkerProcess.start(HEAP_MEGABYTES, START, clock);
            return worker;
        } catch (IOException e) {
            throw away();
        }
    }

    private void stopWhenIdle() {
        if (idleStop != null) idleStop.cancel(false);
        idleStop = clock.schedule(this::stopIfFree, IDLE.toSeconds(), TimeUnit.SECONDS);
    }

    private void stopIfFree() {
        if (!turn.tryLock()) return;
        try {
            if (worker != null) worker.kill();
            worker = null;
        } finally {
            turn.unlock();
        }
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
        if (worker != null) worker.kill();
    }

    WorkerProcess worker() {
        return worker;
    }

    private static Unavailable away() {
        return new Unavailable(
                "inspection.unavailable", "Files cannot be checked just now; try again shortly.");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
