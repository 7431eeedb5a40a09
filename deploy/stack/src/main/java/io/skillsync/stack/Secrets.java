package io.skillsync.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/// Passwords and client secrets of one platform: made up when first asked for, kept in a file that
/// only its owner reads.
final class Secrets {
    /// 24 bytes are 32 letters without padding, more than anybody guesses.
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Map<String, String> known;

    Secrets(Path file) {
        this.file = file;
        this.known = load(file);
    }

    /// What the file says counts: a reset may have deleted it, another command may have added to
    /// it.
    synchronized String of(String name) {
        if (!known.containsKey(name) || !Files.exists(file)) {
            known.clear();
            known.putAll(load(file));
            if (!known.containsKey(name)) {
                known.put(name, fresh());
                save();
            }
        }
        return known.get(name);
    }

    private String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void save() {
        try {
            Json.write(file, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(Path file) {
        try {
            var known = new TreeMap<String, String>();
            if (Files.exists(file)) {
                Json.MAPPER
                        .readTree(file.toFile())
                        .properties()
                        .forEach(secret -> known.put(secret.getKey(), secret.getValue().asText()));
            }
            return known;
        } catch (IOException e) {
            throw new Trouble("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
