package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The decision log: the one score of each pair under an engine's version, computed when first
/// asked for and the same row ever after. What an older engine gave stays.
public interface Scores {
    /// By today's engine, in the order of the pairs.
    Uni<List<Score>> of(Viewer viewer, List<ScoredPair> pairs);

    /// What today's engine has given for a posting so far, as far as the viewer may see it.
    Uni<Map<PairRef, Mark>> given(Viewer viewer, UUID posting);

    /// In any order; without those that the viewer may not see.
    Uni<List<Score>> byIds(Viewer viewer, Collection<UUID> ids);

    Uni<Optional<Score>> byId(Viewer viewer, UUID id);

    /// The score of the same documents as of then, from the vectors that are kept of them; empty
    /// where a vector that it needs was never kept.
    Uni<Replay> again(Score score, ScoredPair pair);

    /// Runs something with the engine over the vectors that are kept of a pair, on a worker; what
    /// is not kept is embedded anew.
    <T> Uni<T> over(ScoredPair pair, Function<MatchingEngine, T> work);
}
