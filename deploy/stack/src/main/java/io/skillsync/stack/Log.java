package io.skillsync.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The log file of one resource: what it says since its last start, and one older one beside it.
record Log(Path file) {
    /// Lines that explain a failed start.
    private static final int LAST_LINES = 40;

    void turnOver() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > 0) {
            Files.copy(
                    file,
                    file.resolveSibling(file.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
            // Emptied, not replaced: Elasticsearch writes to this very file as another user.
            Files.write(file, new byte[0]);
        }
    }

    String lastLines() {
        try {
            // Bytes as letters: a server that dies may do so in the middle of a character.
            var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "Its log %s cannot be read: %s".formatted(file, e.getMessage());
        }
    }
}
