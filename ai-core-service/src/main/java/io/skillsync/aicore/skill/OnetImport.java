package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the tab-separated text files of an operator's O*NET download: `Technology Skills.txt`
/// (column Example), `Skills.txt` and `Knowledge.txt` (column Element Name). Each name comes once,
/// however many occupations have it.
public final class OnetImport {
    private OnetImport() {}

    public static List<Concept> read(BufferedReader lines) throws IOException {
        var head = lines.readLine();
        if (head == null) {
            return List.of();
        }
        var columns = List.of(head.split("\t", -1));
        var example = columns.indexOf("Example");
        var element = columns.indexOf("Element Name");
        var category = example >= 0 ? SkillCategory.TOOL : SkillCategory.BUSINESS;
        var column = example >= 0 ? example : element;
        Map<String, Concept> concepts = new LinkedHashMap<>();
        for (var line = lines.readLine(); line != null && column >= 0; line = lines.readLine()) {
            var fields = line.split("\t", -1);
            if (fields.length > column && !fields[column].isBlank()) {
                var name = fields[column].strip();
                concepts.putIfAbsent(
                        Tokens.key(name), new Concept(name, category, List.of(), List.of()));
            }
        }
        return new ArrayList<>(concepts.values());
    }
}
