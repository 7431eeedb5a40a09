package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// Finds what may be worth scoring among everything that is published.
public interface Discovery {
    /// Open postings nearest to a resume, by every model of which search may hold vectors; fails
    /// with Unavailable while search is away.
    Uni<List<UUID>> postingsNear(ResumeCopy resume, int limit);
}
