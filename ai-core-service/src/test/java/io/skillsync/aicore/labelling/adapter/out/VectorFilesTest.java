package io.skillsync.aicore.labelling.adapter.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFilesTest {
    @Test
    void what_was_kept_is_found_by_its_key_alone(@TempDir Path folder) {
        var files = new VectorFiles(folder.resolve("new"));
        assertThat(files.find("a")).isEmpty();
        files.keep("a", new float[] {0.25f, -1, 3});
        files.keep("a", new float[] {0.5f, -1, 3});
        assertThat(files.find("a"))
                .hasValueSatisfying(vectors -> assertThat(vectors).containsExactly(0.5f, -1, 3));
        assertThat(files.find("b")).isEmpty();
        assertThat(folder.resolve("new"))
                .isDirectoryContaining("glob:**.vectors")
                .isDirectoryNotContaining("glob:**.part");
    }
}
