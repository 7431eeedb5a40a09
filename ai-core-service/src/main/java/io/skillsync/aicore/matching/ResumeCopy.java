package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedding;
import java.util.UUID;

/// A copy of a resume version, with the vector that stands for it in a search: the current model's,
/// or a former one's until that has arrived.
public record ResumeCopy(
        UUID resume,
        int version,
        PersonId owner,
        String hash,
        ResumeDocument document,
        Embedding vector) {
    public VersionRef ref() {
        return new VersionRef(resume, version);
    }
}
