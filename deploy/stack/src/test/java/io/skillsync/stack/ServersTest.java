package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
    @TempDir Path root;

    @Test
    void a_distribution_is_unpacked_once_without_its_top_folder_and_its_programs_can_be_run()
            throws Exception {
        artifact("thing-1.2.zip", "thing-1.2/bin/run.sh", "thing-1.2/lib/a.jar");
        var finished = new ArrayList<Path>();
        var servers = new Servers(new Project(root));

        var folder = servers.unpacked("thing", "a recipe", finished::add);
        servers.unpacked("thing", "a recipe", finished::add);

        assertThat(folder.getFileName().toString()).startsWith("thing-1.2");
        assertThat(folder.resolve("bin/run.sh")).isExecutable();
        assertThat(folder.resolve("lib/a.jar")).exists();
        assertThat(finished).containsExactly(folder);
    }

    @Test
    void another_recipe_has_another_folder() throws Exception {
        artifact("thing-1.2.zip", "thing-1.2/lib/a.jar");
        var servers = new Servers(new Project(root));
        assertThat(servers.unpacked("thing", "one", folder -> {}))
                .isNotEqualTo(servers.unpacked("thing", "two", folder -> {}));
    }

    @Test
    void a_finish_that_failed_is_tried_again() throws Exception {
        artifact("thing-1.2.zip", "thing-1.2/lib/a.jar");
        var servers = new Servers(new Project(root));
        assertThatThrownBy(() ->
                        servers.unpacked(
                                "thing",
                                "one",
                                folder -> {
                                    throw new IOException("full");
                                }))
                .hasMessage("full");

        var finished = new ArrayList<Path>();
        servers.unpacked("thing", "one", finished::add);

        assertThat(finished).hasSize(1);
    }

    @Test
    void an_archive_that_writes_elsewhere_is_refused() throws Exception {
        artifact("thing-1.2.zip", "thing-1.2/../../../evil");
        var servers = new Servers(new Project(root));
        assertThatThrownBy(() -> servers.unpacked("thing"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("evil");
    }

    @Test
    void a_missing_artifact_says_what_to_build() {
        assertThatThrownBy(() -> new Servers(new Project(root)).unpacked("thing"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("build deploy/stack first");
    }

    private void artifact(String name, String... entries) throws IOException {
        var folder = Files.createDirectories(root.resolve("deploy/stack/target/servers"));
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes());
                zip.closeEntry();
            }
        }
    }
}
