package io.skillsync.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.stack.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The script itself, run as people run it.
class ScriptTest {
    private record Said(int code, String out, String err) {}

    @TempDir Path empty;

    @Test
    void without_a_command_it_helps() throws Exception {
        var said = run(List.of());
        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("SkillSync").isEqualTo(run(List.of("help")).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "status",
                "logs",
                "reset",
                "seed",
                "demo",
                "urls",
                "doctor",
                "test",
                "evaluate",
                "benchmark",
                "help"
            })
    void the_help_names_every_command(String command) throws Exception {
        assertThat(run(List.of("help")).out().lines())
                .anyMatch(line -> line.startsWith("  ./skillsync " + command));
    }

    @Test
    void an_unknown_command_is_one_clear_line() throws Exception {
        var said = run(List.of("dance"));
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().strip())
                .isEqualTo(
                        "skillsync: there is no command \"dance\"; ./skillsync help lists them.");
    }

    @Test
    void it_can_be_called_from_anywhere() throws Exception {
        assertThat(run(List.of("help"), empty).code()).isZero();
    }

    private static Said run(List<String> arguments) throws IOException, InterruptedException {
        return run(arguments, Path.of("."));
    }

    private static Said run(List<String> arguments, Path folder)
            throws IOException, InterruptedException {
        var script = Project.find().file("skillsync").toString();
        var process =
                new ProcessBuilder(
                                Stream.concat(Stream.of("bash", script), arguments.stream())
                                        .toList())
                        .directory(folder.toFile())
                        .start();
        var out = new String(process.getInputStream().readAllBytes());
        var err = new String(process.getErrorStream().readAllBytes());
        return new Said(process.waitFor(), out, err);
    }
}
