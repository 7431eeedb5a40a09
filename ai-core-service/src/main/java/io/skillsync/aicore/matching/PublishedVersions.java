package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/// Versions at the services that own them; empty where one is gone, which is a fact and no error.
public interface PublishedVersions {
    Uni<Optional<PostingDocument>> posting(UUID posting, int version);

    /// The copy has its vector already.
    Uni<Optional<ResumeCopy>> resume(UUID resume, int version);

    /// The copy of a posting version with its vector.
    Uni<PostingCopy> embedded(PostingDocument posting);
}
