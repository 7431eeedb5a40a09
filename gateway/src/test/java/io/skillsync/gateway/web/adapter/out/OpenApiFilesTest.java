package io.skillsync.gateway.web.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiFilesTest {
    @TempDir Path root;

    @Test
    void the_committed_documents_become_one_file() throws IOException {
        var folder = Files.createDirectories(root.resolve("search-service/openapi"));
        Files.writeString(
                folder.resolve("openapi.yaml"), "paths: {/api/search/v1/postings: {get: {}}}");
        var target = root.resolve("out/openapi.json");
        OpenApiFiles.main(new String[] {root.toString(), target.toString()});
        var document = new JsonMapper().readTree(target.toFile());
        assertThat(document.at("/paths").has("/api/search/v1/postings")).isTrue();
    }
}
