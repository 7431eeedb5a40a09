package io.skillsync.aicore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.skillsync.aicore.analysis.sample.Samples;
import io.skillsync.aicore.document.UnreadableDocument;
import io.skillsync.aicore.document.UnreadableDocument.UnreadableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkerProcessTest {
    private static final WorkerLimits LIMITS =
            new WorkerLimits(Duration.ofSeconds(60), 192, Duration.ofMinutes(1));

    @Test
    void a_worker_reads_what_the_reader_reads() {
        var sample = Samples.all().getFirst();
        try (var worker = new WorkerProcess(LIMITS)) {
            assertThat(worker.isRunning()).isFalse();

            var read = worker.read(request(sample.content()));

            assertThat(read).isEqualTo(new LayoutResumeReader().read(request(sample.content())));
            assertThat(worker.isRunning()).isTrue();
            assertReason(worker, "%PDF-1.4 broken".getBytes(), UnreadableReason.UNREADABLE);
            assertThat(worker.read(request(sample.content()))).isEqualTo(read);
        }
    }

    @Test
    void one_that_takes_too_long_is_killed_and_replaced() {
        var limits = new WorkerLimits(Duration.ofMillis(600), 64, Duration.ofMinutes(1));
        try (var worker =
                new WorkerProcess(
                        limits, WorkerClassPath.current(), SleepingWorker.class.getName())) {
            assertReason(worker, new byte[10], UnreadableReason.TOO_SLOW);
            assertThat(worker.isRunning()).isFalse();
            assertReason(worker, new byte[10], UnreadableReason.TOO_SLOW);
        }
    }

    @Test
    void one_that_takes_too_much_memory_ends_alone() {
        var limits = new WorkerLimits(Duration.ofSeconds(60), 32, Duration.ofMinutes(1));
        try (var worker =
                new WorkerProcess(
                        limits, WorkerClassPath.current(), GreedyWorker.class.getName())) {
            assertReason(worker, new byte[10], UnreadableReason.TOO_LARGE);
        }
    }

    @Test
    void one_without_work_is_stopped() throws InterruptedException {
        var limits = new WorkerLimits(Duration.ofSeconds(60), 192, Duration.ofMillis(100));
        try (var worker = new WorkerProcess(limits)) {
            worker.read(request(Samples.all().getLast().content()));
            for (var i = 0; i < 100 && worker.isRunning(); i++) {
                Thread.sleep(50);
            }
            assertThat(worker.isRunning()).isFalse();
        }
    }

    @Test
    void a_packaged_service_lends_its_folders() {
        var home = Path.of("somewhere", "quarkus-app");

        var classPath = WorkerClassPath.of(home.resolve("quarkus-run.jar").toString());

        assertThat(classPath)
                .contains(home.toAbsolutePath().resolve("lib").resolve("main").toString());
        assertThat(WorkerClassPath.of("a.jar")).isEqualTo("a.jar");
    }

    private static void assertReason(ResumeReader reader, byte[] content, UnreadableReason reason) {
        assertThatThrownBy(() -> reader.read(request(content)))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ReadingRequest request(byte[] content) {
        return new ReadingRequest(new UUID(0, 1), content, "", LocalDate.EPOCH);
    }

    /// Never answers.
    static final class SleepingWorker {
        private SleepingWorker() {}

        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    /// Takes what it can get once it is asked.
    static final class GreedyWorker {
        private GreedyWorker() {}

        public static void main(String[] args) throws IOException {
            ReadingWorker.serve(
                    System.in,
                    System.out,
                    request -> {
                        var taken = new ArrayList<long[]>();
                        while (true) {
                            taken.add(new long[1 << 20]);
                        }
                    });
        }
    }
}
