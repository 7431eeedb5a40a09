package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Rows of JSON, one per line, as every evaluation file has them.
public final class JsonLines {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    private JsonLines() {}

    /// All rows of a file, blank lines left out.
    public static List<JsonNode> read(Path file) {
        var rows = new ArrayList<JsonNode>();
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    rows.add(JSON.readTree(line));
                }
            }
        } catch (JsonProcessingException e) {
            throw new EvaluationFailure("%s is not a file of JSON lines.".formatted(file), e);
        } catch (IOException e) {
            throw new EvaluationFailure("%s cannot be read.".formatted(file), e);
        }
        return rows;
    }

    /// Appends one row, a record, map or node, and a line feed.
    public static void write(Writer out, Object row) throws IOException {
        out.write(JSON.writeValueAsString(row));
        out.write('\n');
    }

    /// A writer that replaces the file.
    public static Writer open(Path file) {
        try {
            var parent = file.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new EvaluationFailure("%s cannot be written.".formatted(file), e);
        }
    }
}
