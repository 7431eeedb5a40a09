package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.matching.MatchingEngine;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.Scores;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The decision log: looks a score up by its pair, computes it on a worker where it is new, and
/// keeps it.
@Singleton
class ScoreStore implements Scores, PersonalData {
    private static final String FIND =
            "select body::text from score where owner_id = any($1) and resume_id = any($2) and posting_id = any($3)";
    private static final String KEEP =
            """
            insert into score (id, owner_id, resume_id, resume_version, posting_id, posting_version, body, computed_at)
            values ($1, $2, $3, $4, $5, $6, ($7::text)::jsonb, $8) on conflict do nothing
            """;

    private final Transactions transactions;
    private final Documents documents;
    private final MatchingEngine engine;
    private final Workers workers;
    private final Clock clock;

    ScoreStore(
            Transactions transactions,
            Documents documents,
            MatchingEngine engine,
            Workers workers,
            Clock clock) {
        this.transactions = transactions;
        this.documents = documents;
        this.engine = engine;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Uni<List<Score>> of(Viewer viewer, List<ScoredPair> pairs) {
        if (pairs.isEmpty()) return Uni.createFrom().item(List.of());
        return known(viewer, pairs)
                .chain(known ->
                        workers.run(() -> compute(pairs, known))
                                .call(computed -> keep(pairs, computed, known))
                                .map(List::copyOf));
    }

    private Uni<Map<Key, Score>> known(Viewer viewer, List<ScoredPair> pairs) {
        var owners =
                pairs.stream()
                        .map(pair -> pair.resume().owner().value())
                        .distinct()
                        .toArray(UUID[]::new);
        var resumes =
                pairs.stream().map(pair -> pair.resume().resume()).distinct().toArray(UUID[]::new);
        var postings =
                pairs.stream().map(pair -> pair.posting().id()).distinct().toArray(UUID[]::new);
        return transactions
                .read(
                        Actor.of(viewer.person().value(), viewer.organizations()),
                        session ->
                                Sql.select(
                                        session,
                                        row -> documents.read(row[0], Score.class),
                                        FIND,
                                        owners,
                                        resumes,
                                        postings))
                .map(scores -> {
                    var byKey = new LinkedHashMap<Key, Score>();
                    scores.stream()
                            .filter(this::current)
                            .forEach(score -> byKey.put(Key.of(score), score));
                    return byKey;
                });
    }

    private boolean current(Score score) {
        var made = score.versions();
        return engine.version()
                .equals(
                        "%s/%s/%s@%s"
                                .formatted(
                                        made.engine(),
                                        made.taxonomy(),
                                        made.model(),
                                        made.modelHash().substring(0, 12)));
    }

    private List<Score> compute(List<ScoredPair> pairs, Map<Key, Score> known) {
        var scores = new ArrayList<Score>();
        for (var pair : pairs) {
            var found = known.get(Key.of(pair));
            scores.add(
                    found != null
                            ? found
                            : engine.score(
                                            pair.resume().document(),
                                            pair.posting(),
                                            clock.instant())
                                    .ofResume(pair.resume().resume(), pair.resume().version()));
        }
        return scores;
    }

    /// Each new score is written on behalf of the person whose resume it is about.
    private Uni<Void> keep(List<ScoredPair> pairs, List<Score> scores, Map<Key, Score> known) {
        var written = Uni.createFrom().voidItem();
        for (var i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var score = scores.get(i);
            if (!known.containsKey(Key.of(pair))) written = written.chain(() -> keep(pair, score));
        }
        return written;
    }

    private Uni<Void> keep(ScoredPair pair, Score score) {
        var owner = pair.resume().owner();
        return transactions
                .write(
                        Actor.of(owner),
                        session ->
                                Sql.update(
                                        session,
                                        KEEP,
                                        score.id(),
                                        owner.value(),
                                        pair.resume().resume(),
                                        pair.resume().version(),
                                        pair.posting().id(),
                                        pair.posting().version(),
                                        documents.write(score),
                                        score.computedAt().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private record Key(UUID resume, Integer resumeVersion, UUID posting, Integer postingVersion) {
        static Key of(ScoredPair pair) {
            return new Key(
                    pair.resume().resume(),
                    pair.resume().version(),
                    pair.posting().id(),
                    pair.posting().version());
        }

        static Key of(Score score) {
            return new Key(
                    score.resume().id(),
                    score.resume().version(),
                    score.posting().id(),
                    score.posting().version());
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("score");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row -> documents.read(row[0], Score.class),
                                        "select body::text from score where owner_id = $1",
                                        person))
                .map(scores -> Map.of("scores", scores));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session, "delete from score where owner_id = $1", person))
                .replaceWithVoid();
    }
}
