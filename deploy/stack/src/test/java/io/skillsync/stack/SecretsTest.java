package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir Path folder;

    @Test
    void a_secret_is_made_once_and_kept() {
        var file = folder.resolve("secrets.json");
        var first = new Secrets(file).of("postgres");

        assertThat(new Secrets(file).of("postgres")).isEqualTo(first);
    }

    @Test
    void a_deleted_file_means_new_secrets_that_are_written_down_again() throws Exception {
        var file = folder.resolve("secrets.json");
        var secrets = new Secrets(file);
        var first = secrets.of("postgres");
        Files.delete(file);

        var second = secrets.of("postgres");

        assertThat(second).isNotEqualTo(first);
        assertThat(new Secrets(file).of("postgres")).isEqualTo(second);
    }

    @Test
    void what_another_command_added_is_kept() {
        var file = folder.resolve("secrets.json");
        var one = new Secrets(file);
        one.of("postgres");
        var kafka = new Secrets(file).of("kafka");

        one.of("keycloak");

        assertThat(new Secrets(file).of("kafka")).isEqualTo(kafka);
    }

    @Test
    void no_two_secrets_are_the_same_and_none_is_short() {
        var secrets = new Secrets(folder.resolve("secrets.json"));
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < 100; i++) {
            assertThat(seen.add(secrets.of("secret" + i))).isTrue();
        }
        assertThat(seen).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void only_the_owner_reads_them() throws Exception {
        var file = folder.resolve("secrets.json");
        new Secrets(file).of("postgres");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_broken_file_is_named() throws Exception {
        var file = Files.writeString(folder.resolve("secrets.json"), "{");
        assertThatThrownBy(() -> new Secrets(file))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("secrets.json");
    }
}
