package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Rows of fields that tabs separate; empty lines and lines that start with `# ` say nothing.
final class TabularFile {
    private TabularFile() {}

    static List<List<String>> rows(BufferedReader lines) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("# ")) {
                rows.add(List.of(line.split("\t", -1)));
            }
        }
        return rows;
    }

    /// The parts of a field that holds several values.
    static List<String> parts(String field) {
        return field.isBlank() ? List.of() : List.of(field.strip().split("\\s*\\|\\s*"));
    }
}
