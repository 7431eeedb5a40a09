package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies of posting versions and where each posting stands.
public interface Postings {
    Uni<Optional<PostingCopy>> version(UUID posting, int version);

    Uni<Optional<PostingState>> state(UUID posting);

    /// The live versions of those postings that are known, in any order.
    Uni<List<PostingDocument>> live(Collection<UUID> postings);

    /// Keeps a copy, and tells that the posting has a vector now.
    Uni<Void> keep(PostingCopy copy, PostingState state, UUID cause);

    Uni<Void> note(PostingState state, UUID cause);
}
