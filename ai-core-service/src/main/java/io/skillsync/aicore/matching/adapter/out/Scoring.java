package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.embedding.Embedder;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.Mark;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.PairRef;
import io.skillsync.aicore.matching.Replay;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.Scores;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Looks scores up in the log and computes those that are new on a worker, always from the vectors
/// that are kept and never from fresh ones: what goes into a score is in the database before it.
@Singleton
class Scoring implements Scores {
    /// Documents whose vectors are held in memory at a time, some 20 kB each.
    private static final int AT_ONCE = 100;

    private final ScoreLog log;
    private final VectorStore vectors;
    private final MatchingEngine engine;
    private final Embedder embedder;
    private final Workers workers;
    private final Clock clock;

    Scoring(
            ScoreLog log,
            VectorStore vectors,
            MatchingEngine engine,
            Embedder embedder,
            Workers workers,
            Clock clock) {
        this.log = log;
        this.vectors = vectors;
        this.engine = engine;
        this.embedder = embedder;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Uni<List<Score>> of(Viewer viewer, List<ScoredPair> pairs) {
        if (pairs.isEmpty()) return Uni.createFrom().item(List.of());
        return log.known(viewer, pairs.stream().map(PairRef::of).toList(), engine.versions())
                .chain(known ->
                        fresh(viewer, pairs.stream().filter(pair -> isNew(pair, known)).toList())
                                .map(computed -> inOrder(pairs, known, computed)));
    }

    @Override
    public Uni<Map<PairRef, Mark>> given(Viewer viewer, UUID posting) {
        return log.marks(viewer, posting, engine.versions());
    }

    @Override
    public Uni<List<Score>> byIds(Viewer viewer, Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : log.byIds(viewer, ids);
    }

    @Override
    public Uni<Optional<Score>> byId(Viewer viewer, UUID id) {
        return log.byIds(viewer, List.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Replay> again(Score score, ScoredPair pair) {
        var model = new EmbeddingModel(score.versions().model(), score.versions().modelHash());
        return kept(pair, model)
                .chain(known -> workers.run(() -> again(score, pair, known)))
                .map(again -> Replay.of(score, again, engine.versions()));
    }

    @Override
    public <T> Uni<T> over(ScoredPair pair, Function<MatchingEngine, T> work) {
        return kept(pair, embedder.model())
                .chain(known -> workers.run(() -> work.apply(engine.over(known.orElse(embedder)))));
    }

    private Optional<Score> again(Score score, ScoredPair pair, KnownVectors known) {
        var lacking =
                known.missing(engine.texts(pair.resume().document())).size()
                        + known.missing(engine.texts(pair.posting())).size();
        return lacking > 0
                ? Optional.empty()
                : Optional.of(
                        engine.over(known)
                                .score(pair.resume().document(), pair.posting(), score.computedAt())
                                .ofResume(pair.resume().resume(), pair.resume().version()));
    }

    private Uni<KnownVectors> kept(ScoredPair pair, EmbeddingModel model) {
        return vectors.of(Viewer.alone(pair.resume().owner()), List.of(pair), model)
                .map(known -> both(pair, known, model));
    }

    private Uni<List<Score>> fresh(Viewer viewer, List<ScoredPair> pairs) {
        var parts = new ArrayList<List<ScoredPair>>();
        for (var from = 0; from < pairs.size(); from += AT_ONCE)
            parts.add(pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE)));
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> part(viewer, part))
                .collect()
                .in(ArrayList::new, List::addAll);
    }

    private Uni<List<Score>> part(Viewer viewer, List<ScoredPair> pairs) {
        return vectors.of(viewer, pairs, embedder.model())
                .map(HashMap::new)
                .call(known -> complete(pairs, known))
                .chain(known -> workers.run(() -> compute(pairs, known)))
                .call(computed -> log.keep(viewer, pairs, computed));
    }

    /// What arrives is embedded when it does, so that here something is lacking only after a change
    /// of the engine or of the model.
    private Uni<Void> complete(List<ScoredPair> pairs, Map<VersionRef, KnownVectors> known) {
        return workers.run(() -> lacking(pairs, known))
                .onItem()
                .transformToMulti(lacking -> Multi.createFrom().iterable(lacking))
                .onItem()
                .transformToUniAndConcatenate(
                        made -> made.keep().map(all -> known.put(made.version(), all)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private List<Made> lacking(List<ScoredPair> pairs, Map<VersionRef, KnownVectors> known) {
        var made = new ArrayList<Made>();
        var seen = new HashSet<VersionRef>();
        for (var pair : pairs) {
            var resume = pair.resume();
            if (seen.add(resume.ref())
                    && lacks(known, resume.ref(), engine.texts(resume.document()))) {
                var fresh = DocumentVectors.of(resume.document(), engine, embedder);
                made.add(
                        new Made(
                                resume.ref(),
                                () -> vectors.add(resume.owner(), resume.ref(), fresh)));
            }
            var posting = pair.posting();
            var ref = PairRef.of(pair).posting();
            if (seen.add(ref) && lacks(known, ref, engine.texts(posting))) {
                var fresh = DocumentVectors.of(posting, engine, embedder);
                made.add(new Made(ref, () -> vectors.add(posting.organizationId(), ref, fresh)));
            }
        }
        return made;
    }

    private boolean lacks(
            Map<VersionRef, KnownVectors> known, VersionRef version, Collection<String> texts) {
        var kept = known.get(version);
        return kept == null || !kept.missing(texts).isEmpty();
    }

    private List<Score> compute(List<ScoredPair> pairs, Map<VersionRef, KnownVectors> known) {
        var scores = new ArrayList<Score>();
        for (var pair : pairs)
            scores.add(
                    engine.over(both(pair, known, embedder.model()))
                            .score(pair.resume().document(), pair.posting(), clock.instant())
                            .ofResume(pair.resume().resume(), pair.resume().version()));
        return List.copyOf(scores);
    }

    private static KnownVectors both(
            ScoredPair pair, Map<VersionRef, KnownVectors> known, EmbeddingModel model) {
        var ref = PairRef.of(pair);
        var none = KnownVectors.none(model);
        return known.getOrDefault(ref.resume(), none).and(known.getOrDefault(ref.posting(), none));
    }

    private static boolean isNew(ScoredPair pair, Map<PairRef, Score> known) {
        return !known.containsKey(PairRef.of(pair));
    }

    private static List<Score> inOrder(
            List<ScoredPair> pairs, Map<PairRef, Score> known, List<Score> computed) {
        var all = new HashMap<>(known);
        computed.forEach(score -> all.put(PairRef.of(score), score));
        return pairs.stream().map(pair -> all.get(PairRef.of(pair))).toList();
    }

    /// Vectors made now, and how they are kept.
    private record Made(
            VersionRef version, java.util.function.Supplier<Uni<KnownVectors>> keeping) {
        Uni<KnownVectors> keep() {
            return keeping.get();
        }
    }
}
