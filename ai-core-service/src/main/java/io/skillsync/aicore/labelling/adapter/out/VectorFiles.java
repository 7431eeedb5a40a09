package io.skillsync.aicore.labelling.adapter.out;

import io.skillsync.aicore.labelling.KeptVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Kept vectors as files in a folder, little-endian floats, 1.5 kB a label. A file appears whole or
/// not at all.
public final class VectorFiles implements KeptVectors {
    private final Path folder;

    public VectorFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<float[]> find(String key) {
        var file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            var floats =
                    ByteBuffer.wrap(Files.readAllBytes(file))
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asFloatBuffer();
            var vectors = new float[floats.remaining()];
            floats.get(vectors);
            return Optional.of(vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void keep(String key, float[] vectors) {
        var bytes =
                ByteBuffer.allocate(vectors.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vectors);
        try {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, key, ".part");
            Files.write(part, bytes.array());
            Files.move(
                    part,
                    file(key),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".vectors");
    }
}
