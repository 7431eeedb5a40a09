package io.skillsync.search.posting;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Where meaning comes from: ai-core.
public interface Embeddings {
    /// @param model by which the text is embedded; empty for ai-core's current one
    Uni<Vector> of(String text, Optional<String> model);

    /// Empty where that version has none (yet).
    Uni<Optional<Vector>> of(PostingId posting, int version);
}
