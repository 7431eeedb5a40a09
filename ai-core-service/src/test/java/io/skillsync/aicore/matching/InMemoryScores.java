package io.skillsync.aicore.matching;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The decision log in a map; how many were asked for at a time is counted.
final class InMemoryScores implements Scores {
    static final Instant THEN = Instant.parse("2026-06-15T08:00:00Z");
    private final MatchingEngine engine;
    final Map<PairRef, Score> log = new LinkedHashMap<>();
    int asked;
    int most;

    InMemoryScores(MatchingEngine engine) {
        this.engine = engine;
    }

    @Override
    public Uni<List<Score>> of(Viewer viewer, List<ScoredPair> pairs) {
        asked++;
        most = Math.max(most, pairs.size());
        return Uni.createFrom()
                .item(() ->
                        pairs.stream()
                                .map(pair ->
                                        log.computeIfAbsent(PairRef.of(pair), _ -> score(pair)))
                                .toList());
    }

    private Score score(ScoredPair pair) {
        return engine.score(pair.resume().document(), pair.posting(), THEN)
                .ofResume(pair.resume().resume(), pair.resume().version());
    }

    @Override
    public Uni<Map<PairRef, Mark>> given(Viewer viewer, UUID posting) {
        return Uni.createFrom()
                .item(() ->
                        log.values().stream()
                                .filter(score -> score.posting().id().equals(posting))
                                .collect(
                                        Collectors.toMap(
                                                PairRef::of,
                                                score -> new Mark(score.id(), score.score()))));
    }

    @Override
    public Uni<List<Score>> byIds(Viewer viewer, Collection<UUID> ids) {
        return Uni.createFrom()
                .item(() ->
                        log.values().stream().filter(score -> ids.contains(score.id())).toList());
    }

    @Override
    public Uni<Optional<Score>> byId(Viewer viewer, UUID id) {
        return byIds(viewer, List.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Replay> again(Score score, ScoredPair pair) {
        return Uni.createFrom()
                .item(() -> Replay.of(score, Optional.of(score(pair)), engine.versions()));
    }

    @Override
    public <T> Uni<T> over(ScoredPair pair, Function<MatchingEngine, T> work) {
        return Uni.createFrom().item(() -> work.apply(engine));
    }
}
