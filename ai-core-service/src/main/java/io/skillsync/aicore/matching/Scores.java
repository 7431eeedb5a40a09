package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.List;

/// The one score of each pair: computed when first asked for, the same row ever after.
public interface Scores {
    /// In the order of the pairs.
    Uni<List<Score>> of(Viewer viewer, List<ScoredPair> pairs);
}
