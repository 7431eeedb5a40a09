package io.skillsync.aicore.matching;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.skillsync.aicore.embedding.Embedding;
import java.util.UUID;

/// A copy of a resume version, with the vector that stands for it in a search.
public record ResumeCopy(
        UUID resume,
        int version,
        PersonId owner,
        String hash,
        ResumeDocument document,
        Embedding vector) {}
