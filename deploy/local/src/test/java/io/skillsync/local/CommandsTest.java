package io.skillsync.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.stack.Place;
import io.skillsync.stack.Project;
import io.skillsync.stack.Status;
import io.skillsync.stack.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir Path root;

    @Test
    void the_table_sums_the_memory_and_leaves_out_what_is_stopped() {
        var table =
                Commands.table(
                        List.of(
                                new Status(
                                        "kafka",
                                        "healthy",
                                        42L,
                                        19092,
                                        "localhost:19092",
                                        150L << 20),
                                new Status(
                                        "gateway",
                                        "stopped",
                                        null,
                                        8080,
                                        "http://localhost:8080",
                                        null),
                                new Status(
                                        "postgres",
                                        "healthy",
                                        43L,
                                        15432,
                                        "postgresql://localhost:15432",
                                        30L << 20)));

        assertThat(table.lines()).hasSize(5);
        assertThat(table)
                .contains("kafka          healthy          42  19092   150 MiB")
                .doesNotContain("null");
        assertThat(table.lines().toList().getLast().strip()).isEqualTo("180 MiB");
    }

    @Test
    void a_log_is_asked_for_by_one_name() {
        var commands = new Commands(new Place(new Project(root), "local", 0));
        assertThatThrownBy(() -> commands.logs(List.of("-f")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("logs [-f] NAME");
        assertThatThrownBy(() -> commands.logs(List.of("mongo")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no mongo");
        assertThatThrownBy(() -> commands.logs(List.of("kafka")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("kafka");
    }

    @Test
    void a_log_is_printed_as_it_is() throws Exception {
        var file = Files.writeString(root.resolve("kafka.log"), "one\ntwo\n");
        var printed = new ByteArrayOutputStream();

        new LogFile(file).print(new PrintStream(printed), false);

        assertThat(printed).hasToString("one\ntwo\n");
    }

    @Test
    void an_unknown_command_is_refused() {
        assertThatThrownBy(() -> Main.run(List.of("dance")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("dance");
        assertThatThrownBy(() -> Main.run(List.of("servers", "moon"))).isInstanceOf(Trouble.class);
    }

    @Test
    void a_machine_that_starts_nothing_is_always_big_enough() {
        new Machine(new Place(new Project(root), "local", 0)).mustCarry(List.of());
    }
}
