package io.skillsync.aicore.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    @TempDir private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void each_document_of_a_folder_becomes_a_row() throws IOException {
        var input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(
                input.resolve("oda.txt"),
                "Oda Brekke\noda@example.no\n\nEXPERIENCE\n\nWelder, Nordic Yards AS\n2019 - 2022\n- Welded hulls\n");

        var code = run("resumes", input.toString(), output().toString());

        assertThat(code).isZero();
        var row = JsonLines.read(output()).getFirst();
        assertThat(row.path("id").asText()).isEqualTo("oda");
        assertThat(row.path("name").asText()).isEqualTo("Oda Brekke");
        assertThat(row.path("experiences").get(0).path("startDate").asText()).isEqualTo("2019");
    }

    @Test
    void an_unreadable_document_is_a_row_with_an_error_and_the_run_goes_on() throws IOException {
        var input = Files.createDirectory(folder.resolve("in"));
        Files.write(input.resolve("a.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(input.resolve("b.txt"), "Oda Brekke\n");

        var code = run("resumes", input.toString(), output().toString());

        assertThat(code).isOne();
        var rows = JsonLines.read(output());
        assertThat(rows.get(0).path("error").asText()).startsWith("unreadable");
        assertThat(rows.get(1).path("name").asText()).isEqualTo("Oda Brekke");
    }

    @Test
    void a_wrong_command_is_answered_with_one_line() {
        assertThat(run("nonsense", folder.toString(), output().toString())).isEqualTo(2);
        assertThat(run("resumes")).isEqualTo(2);
        assertThat(run("resumes", folder.resolve("absent").toString(), output().toString()))
                .isEqualTo(2);
        assertThat(
                        run(
                                "resumes",
                                "--targets",
                                folder.resolve("absent").toString(),
                                folder.toString(),
                                output().toString()))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(4);
    }

    private Path output() {
        return folder.resolve("out.jsonl");
    }

    private int run(String... arguments) {
        return new Evaluate(List.of(new ResumesTask()))
                .run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
