package io.skillsync.aicore.matching;

import io.skillsync.aicore.embedding.Embedding;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// Finds what may be worth scoring among everything that is published.
public interface Discovery {
    /// Open postings nearest to a vector; fails with Unavailable while search is away.
    Uni<List<UUID>> postingsNear(Embedding vector, int limit);
}
