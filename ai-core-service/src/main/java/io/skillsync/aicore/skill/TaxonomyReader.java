package io.skillsync.aicore.skill;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/// Reads a taxonomy file: `name`, `category`, `alias|alias`, `prerequisite|prerequisite`, the last
/// two may be empty.
final class TaxonomyReader {
    private TaxonomyReader() {}

    static List<Concept> read(BufferedReader lines) throws IOException {
        return TabularFile.rows(lines).stream().map(TaxonomyReader::concept).toList();
    }

    private static Concept concept(List<String> fields) {
        var aliases = fields.size() > 2 ? TabularFile.parts(fields.get(2)) : List.<String>of();
        var prerequisites =
                fields.size() > 3 ? TabularFile.parts(fields.get(3)) : List.<String>of();
        return new Concept(
                fields.get(0).strip(),
                SkillCategory.valueOf(fields.get(1).strip()),
                aliases,
                prerequisites);
    }
}
