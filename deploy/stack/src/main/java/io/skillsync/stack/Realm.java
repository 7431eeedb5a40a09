package io.skillsync.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The realm as files: the real one, and overlays that add to it. Secrets are placeholders `${…}`
/// until the first start.
record Realm(ObjectNode content) {
    static final String NAME = "skillsync";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{((?:secret|smtp|gateway)\\.[a-z-]+)}");

    static Realm read(Project project, List<String> files) throws IOException {
        var realm = (ObjectNode) Json.MAPPER.readTree(project.file(files.getFirst()).toFile());
        for (var overlay : files.subList(1, files.size())) {
            lay((ObjectNode) Json.MAPPER.readTree(project.file(overlay).toFile()), realm);
        }
        return new Realm(realm);
    }

    /// Lists grow, everything else is replaced.
    private static void lay(ObjectNode overlay, ObjectNode realm) {
        overlay.properties()
                .forEach(field -> {
                    JsonNode there = realm.get(field.getKey());
                    if (there instanceof ArrayNode list
                            && field.getValue() instanceof ArrayNode more) {
                        list.addAll(more);
                    } else {
                        realm.set(field.getKey(), field.getValue());
                    }
                });
    }

    String filled(Map<String, String> values) throws IOException {
        return PLACEHOLDER
                .matcher(Json.MAPPER.writeValueAsString(content))
                .replaceAll(match -> {
                    var value = values.get(match.group(1));
                    if (value == null) {
                        throw new Trouble(
                                "The realm asks for ${%s}, which nobody provides."
                                        .formatted(match.group(1)));
                    }
                    return value;
                });
    }
}
