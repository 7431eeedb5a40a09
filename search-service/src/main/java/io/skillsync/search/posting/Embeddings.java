package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Where meaning comes from: ai-core.
public interface Embeddings {
    Uni<Vector> of(String text);

    /// Empty where that version has none (yet).
    Uni<Optional<Vector>> of(PostingId posting, int version);
}
