package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skillsync.aicore.analysis.Reading.ReadingEngine;
import io.skillsync.aicore.analysis.Reading.ReadingField;
import io.skillsync.aicore.analysis.Reading.ReadingQuality;
import io.skillsync.aicore.analysis.Reading.ReadingVerdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A reading of a file that is data already: every field is sure; its source is where its value
/// first stands.
final class DataReading {
    private static final JsonMapper JSON = new JsonMapper();

    private DataReading() {}

    static Reading of(UUID analysisId, ResumeDocument resume, byte[] content) {
        var fields = new ArrayList<ReadingField>();
        collect(JSON.valueToTree(resume), "", new String(content, StandardCharsets.UTF_8), fields);
        return new Reading(
                analysisId,
                ReadingEngine.CURRENT,
                null,
                ReadingVerdict.OK,
                new ReadingQuality(1, List.of()),
                resume,
                fields,
                List.of());
    }

    private static void collect(
            JsonNode node, String path, String text, List<ReadingField> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry ->
                            collect(
                                    entry.getValue(),
                                    path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                                    text,
                                    fields));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(node.get(i), path + "[" + i + "]", text, fields);
            }
        } else if (node.isTextual()) {
            var at = text.indexOf(node.asText());
            fields.add(
                    new ReadingField(
                            path,
                            0.99,
                            FieldSource.inText(Math.max(0, at), node.asText().length()),
                            null));
        }
    }
}
