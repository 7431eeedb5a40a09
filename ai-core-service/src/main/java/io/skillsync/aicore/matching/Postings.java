package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.KnownVectors;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies of posting versions and where each posting stands.
public interface Postings {
    Uni<Optional<PostingCopy>> version(UUID posting, int version);

    /// Those of the versions that are known, in any order.
    Uni<List<PostingCopy>> versions(Collection<VersionRef> versions);

    /// The vector of a version that serves for a model.
    Uni<Optional<Embedding>> vector(VersionRef posting, String modelHash);

    Uni<Optional<PostingState>> state(UUID posting);

    /// The live versions of those postings that are known, in any order.
    Uni<List<PostingDocument>> live(Collection<UUID> postings);

    /// Keeps a copy with the vectors of its pieces, and tells that the posting has a vector now.
    Uni<Void> keep(PostingCopy copy, KnownVectors pieces, PostingState state, UUID cause);

    /// The version has its vectors of a new model, which is told too.
    Uni<Void> embedded(UUID organization, VersionRef posting, DocumentVectors vectors);

    Uni<Void> note(PostingState state, UUID cause);
}
