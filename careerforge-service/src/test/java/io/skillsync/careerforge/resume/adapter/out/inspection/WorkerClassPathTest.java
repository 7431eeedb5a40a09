package io.skillsync.careerforge.resume.adapter.out.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerClassPathTest {
    @Test
    void a_packaged_service_finds_the_jars_that_the_worker_needs(@TempDir Path home)
            throws IOException {
        for (var jar :
                new String[] {
                    "app/careerforge-service-1.0.0-SNAPSHOT.jar",
                    "lib/main/org.apache.pdfbox.pdfbox-3.0.7.jar",
                    "lib/main/org.apache.pdfbox.pdfbox-io-3.0.7.jar",
                    "lib/main/org.apache.poi.poi-5.5.1.jar",
                    "lib/main/org.jboss.slf4j.slf4j-jboss-logmanager-2.0.2.Final.jar",
                    "lib/main/io.vertx.vertx-core-4.5.26.jar",
                    "lib/boot/org.jboss.logging.jboss-logging-3.6.3.Final.jar"
                }) {
            Files.createDirectories(home.resolve(jar).getParent());
            Files.createFile(home.resolve(jar));
        }
        var found = WorkerClassPath.of(home.resolve("quarkus-run.jar").toString());
        assertThat(found.split(File.pathSeparator))
                .extracting(jar -> Path.of(jar).getFileName().toString())
                .containsExactly(
                        "careerforge-service-1.0.0-SNAPSHOT.jar",
                        "org.apache.pdfbox.pdfbox-3.0.7.jar",
                        "org.apache.pdfbox.pdfbox-io-3.0.7.jar",
                        "org.apache.poi.poi-5.5.1.jar",
                        "org.jboss.logging.jboss-logging-3.6.3.Final.jar");
    }

    @Test
    void a_launcher_jar_is_taken_as_it_is() throws IOException {
        assertThat(WorkerClassPath.of("launcher.jar")).isEqualTo("launcher.jar");
    }
}
