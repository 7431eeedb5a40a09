package io.skillsync.careerforge.resume.adapter.out.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.careerforge.resume.FileFault;
import io.skillsync.careerforge.resume.Inspected;
import io.skillsync.careerforge.resume.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerInspectionTest {
    @TempDir Path folder;

    private final WorkerInspection inspection = new WorkerInspection(null);

    @AfterEach
    void stop() {
        inspection.stop();
    }

    @Test
    void a_worker_is_started_by_the_first_file_and_kept_for_the_next() throws Exception {
        assertThat(inspection.worker()).isNull();
        var content = HostileFiles.pdf(3);
        var clean = (Inspected.Clean) inspect(content);
        assertThat(clean.mediaType()).isEqualTo(MediaType.PDF);
        assertThat(clean.pages()).isEqualTo(3);
        assertThat(clean.size()).isEqualTo(content.length);
        assertThat(clean.sha256()).matches("[0-9a-f]{64}");
        var pid = inspection.worker().pid();

        assertThat(inspect(HostileFiles.eicar())).isEqualTo(refused(FileFault.MALWARE));
        assertThat(inspection.worker().pid()).isEqualTo(pid);
    }

    @Test
    void a_killed_worker_is_replaced() throws Exception {
        inspect(HostileFiles.text());
        var first = inspection.worker();
        first.kill();
        while (first.alive()) Thread.onSpinWait();

        assertThat(inspect(HostileFiles.text())).isInstanceOf(Inspected.Clean.class);
        assertThat(inspection.worker().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void a_talk_that_takes_too_long_ends_with_the_worker() throws Exception {
        inspect(HostileFiles.text());
        var worker = inspection.worker();
        assertThat(catchIo(() -> worker.ask(HostileFiles.pdf(2_000), Duration.ofMillis(1))))
                .isNotNull();
        while (worker.alive()) Thread.onSpinWait();
    }

    @Test
    void size_is_refused_before_anybody_looks_inside() throws Exception {
        assertThat(inspect(new byte[0])).isEqualTo(refused(FileFault.EMPTY));
        assertThat(inspect(new byte[10_000_001])).isEqualTo(refused(FileFault.TOO_LARGE));
        assertThat(inspection.worker()).isNull();
    }

    @Test
    void a_file_of_the_largest_size_is_looked_at() throws Exception {
        var text = "Ada Byron ".repeat(1_000_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).hasSize((int) FileFault.MAX_BYTES);
        assertThat(inspect(text)).isInstanceOf(Inspected.Clean.class);
    }

    private Inspected inspect(byte[] content) throws IOException, InterruptedException {
        return inspection.inspectNow(Files.write(folder.resolve("upload"), content));
    }

    private static Inspected refused(FileFault fault) {
        return new Inspected.Refused(fault);
    }

    private interface Talk {
        void run() throws IOException;
    }

    private static IOException catchIo(Talk talk) {
        try {
            talk.run();
            return null;
        } catch (IOException broken) {
            return broken;
        }
    }
}
