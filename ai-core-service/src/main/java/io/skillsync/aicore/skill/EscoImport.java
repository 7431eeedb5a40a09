package io.skillsync.aicore.skill;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the skills of an operator's ESCO download (`skills_<language>.csv`): preferred label,
/// alternative labels a line each, skill type. Released concepts only; ESCO's own identifiers are
/// not needed, because names are the key here.
public final class EscoImport {
    private static final int LONGEST_LABEL = 80;

    private EscoImport() {}

    public static List<Concept> read(Reader csv) throws IOException {
        var concepts = new ArrayList<Concept>();
        for (var row : CsvRows.of(csv)) {
            var name = row.getOrDefault("preferredLabel", "").strip();
            var released = row.getOrDefault("status", "released").equalsIgnoreCase("released");
            if (!name.isEmpty() && name.length() <= LONGEST_LABEL && released) {
                concepts.add(new Concept(name, category(row), labels(row, name), List.of()));
            }
        }
        return List.copyOf(concepts);
    }

    private static List<String> labels(Map<String, String> row, String name) {
        return Stream.of("altLabels", "hiddenLabels")
                .flatMap(column -> row.getOrDefault(column, "").lines())
                .map(String::strip)
                .filter(label ->
                        !label.isEmpty()
                                && label.length() <= LONGEST_LABEL
                                && !label.equalsIgnoreCase(name))
                .distinct()
                .toList();
    }

    /// ESCO marks transversal skills and languages by reuse level and scheme; the rest is work in
    /// some occupation.
    private static SkillCategory category(Map<String, String> row) {
        var schemes = row.getOrDefault("inScheme", "").toLowerCase(Locale.ROOT);
        if (schemes.contains("skill-language")) {
            return SkillCategory.LANGUAGE;
        }
        if (schemes.contains("digital")) {
            return SkillCategory.ENGINEERING;
        }
        return row.getOrDefault("reuseLevel", "").equals("transversal")
                ? SkillCategory.SOFT
                : SkillCategory.BUSINESS;
    }
}
