package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.smallrye.mutiny.Uni;

/// Reads a file away from the event loop.
public interface FileReading {
    /// Fails with {@link io.skillsync.aicore.document.UnreadableDocument} where the file cannot be
    /// read.
    Uni<Reading> read(ReadingRequest request);
}
