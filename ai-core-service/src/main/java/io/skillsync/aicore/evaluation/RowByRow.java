package io.skillsync.aicore.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;

/// Runs a task whose input is a file of JSON lines: one row out for every row in. A row that fails
/// is written with its `error`, and the run goes on.
final class RowByRow {
    private static final int REPORT_EVERY = 20;

    private RowByRow() {}

    static int run(EvaluationRequest request, Function<JsonNode, Object> answer) {
        var rows = JsonLines.read(request.input());
        var failed = 0;
        try (var out = JsonLines.open(request.output())) {
            for (var done = 0; done < rows.size(); done++) {
                var row = rows.get(done);
                try {
                    JsonLines.write(out, answer.apply(row));
                } catch (RuntimeException e) {
                    failed++;
                    JsonLines.write(
                            out,
                            Map.of(
                                    "id",
                                    row.path("id").asText(),
                                    "error",
                                    String.valueOf(e.getMessage())));
                }
                if ((done + 1) % REPORT_EVERY == 0 || done + 1 == rows.size()) {
                    request.progress().printf("%d of %d rows%n", done + 1, rows.size());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return failed == 0 ? 0 : 1;
    }
}
