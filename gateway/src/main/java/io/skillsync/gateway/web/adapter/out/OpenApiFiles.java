package io.skillsync.gateway.web.adapter.out;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.skillsync.gateway.web.OpenApiMerge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A step of the build: reads the committed documents of the services and writes the merged one.
/// The reader of YAML is there while building and not in the running gateway.
public final class OpenApiFiles {
    private static final List<String> SERVICES =
            List.of("careerforge", "talenthub", "ai-core", "billing", "search");
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private OpenApiFiles() {}

    /// @param args the project's root and the file to write
    public static void main(String[] args) throws IOException {
        merge(Path.of(args[0]), Path.of(args[1]));
    }

    static void merge(Path root, Path target) throws IOException {
        var yaml = new YAMLMapper();
        var merge = new OpenApiMerge();
        for (var service : SERVICES) {
            var file = root.resolve(service + "-service/openapi/openapi.yaml");
            if (Files.exists(file)) merge.add(service, yaml.readValue(file.toFile(), DOCUMENT));
        }
        Files.createDirectories(target.getParent());
        new JsonMapper().writeValue(target.toFile(), merge.document());
    }
}
