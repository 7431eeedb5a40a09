package io.skillsync.aicore.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.skillsync.aicore.analysis.ResumeDocument;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/// Versions at the services that own them; empty where one is gone, which is a fact and no error.
public interface PublishedVersions {
    Uni<Optional<PostingDocument>> posting(UUID posting, int version);

    Uni<Optional<PublishedResume>> resume(UUID resume, int version);

    /// A resume version as its service tells it.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PublishedResume(
            UUID resumeId, UUID ownerId, int version, String hash, ResumeDocument document) {}
}
