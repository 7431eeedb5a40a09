package io.skillsync.aicore.analysis;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/// The files that people have uploaded, kept by another service.
public interface UploadedFiles {
    /// Empty where the file is gone, which is a fact and no error.
    Uni<Optional<byte[]>> fetch(UUID resume, UUID file);
}
