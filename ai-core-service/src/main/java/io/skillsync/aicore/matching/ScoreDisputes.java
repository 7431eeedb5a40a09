package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was said against scores, seen by whoever sees the score.
public interface ScoreDisputes {
    /// Keeps it and tells of it, by ids.
    Uni<Void> add(ScoreDispute dispute);

    Uni<Optional<ScoreDispute>> byId(Viewer viewer, UUID id);

    /// The newest first, at most 200.
    Uni<List<ScoreDispute>> against(Viewer viewer, UUID score);
}
