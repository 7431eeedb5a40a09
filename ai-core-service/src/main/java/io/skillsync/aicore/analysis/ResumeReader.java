package io.skillsync.aicore.analysis;

import io.skillsync.aicore.document.UnreadableDocument;
import java.time.LocalDate;
import java.util.UUID;

/// Reads one file. Synchronous and heavy: call it on a worker.
public interface ResumeReader {
    /// @throws UnreadableDocument when the file is damaged, locked, too large or of a type that
    ///   cannot be read
    Reading read(ReadingRequest request);

    /// A file to read. `mediaType` is what the sender says, a hint only; `today` bounds the dates
    /// that are believed.
    record ReadingRequest(UUID analysisId, byte[] content, String mediaType, LocalDate today) {}
}
