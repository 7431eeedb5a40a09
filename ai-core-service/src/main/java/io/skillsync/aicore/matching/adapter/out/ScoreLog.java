package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.matching.Mark;
import io.skillsync.aicore.matching.PairRef;
import io.skillsync.aicore.matching.Score;
import io.skillsync.aicore.matching.Score.ScoreVersions;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The decision log in PostgreSQL: rows are added and read, never changed. Every question is one
/// statement, however many scores it is about.
@Singleton
class ScoreLog implements PersonalData {
    private static final String BY_ENGINE =
            " and s.engine = $3 and s.taxonomy = $4 and s.model_hash = $5 and ";
    private static final String KEEP =
            """
            insert into score (id, owner_id, resume_id, resume_version, posting_id, posting_version, body, computed_at)
            select id, owner, resume, resume_number, posting, posting_number, body::jsonb, moment
            from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::uuid[], $6::int[], $7::text[], $8::timestamptz[])
                as new (id, owner, resume, resume_number, posting, posting_number, body, moment)
            on conflict do nothing
            """;

    private final Transactions transactions;
    private final Documents documents;

    ScoreLog(Transactions transactions, Documents documents) {
        this.transactions = transactions;
        this.documents = documents;
    }

    /// What these versions have given for the pairs.
    Uni<Map<PairRef, Score>> known(Viewer viewer, List<PairRef> pairs, ScoreVersions by) {
        var resumes = pairs.stream().map(PairRef::resume).toList();
        var postings = pairs.stream().map(PairRef::posting).toList();
        return scores(
                        viewer,
                        "select s.body::text from score s"
                                + " join unnest($6::uuid[], $7::int[], $8::uuid[], $9::int[]) as w (resume, resume_number, posting, posting_number)"
                                + " on w.resume = s.resume_id and w.resume_number = s.resume_version"
                                + " and w.posting = s.posting_id and w.posting_number = s.posting_version where true"
                                + BY_ENGINE
                                + Seen.SCORE,
                        by.engine(),
                        by.taxonomy(),
                        by.modelHash(),
                        Documents.ids(resumes),
                        Documents.numbers(resumes),
                        Documents.ids(postings),
                        Documents.numbers(postings))
                .map(found ->
                        found.stream()
                                .collect(
                                        Collectors.toMap(
                                                PairRef::of, score -> score, (first, _) -> first)));
    }

    /// The figures of a posting without their reasons.
    Uni<Map<PairRef, Mark>> marks(Viewer viewer, UUID posting, ScoreVersions by) {
        return transactions
                .read(
                        actor(viewer),
                        session ->
                                Sql.select(
                                        session,
                                        ScoreLog::marked,
                                        "select s.resume_id, s.resume_version, s.posting_id, s.posting_version, s.id, s.score"
                                                + " from score s where s.posting_id = $6"
                                                + BY_ENGINE
                                                + Seen.SCORE,
                                        viewer.person().value(),
                                        organizations(viewer),
                                        by.engine(),
                                        by.taxonomy(),
                                        by.modelHash(),
                                        posting))
                .map(found ->
                        found.stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                Map.Entry::getValue,
                                                (first, _) -> first)));
    }

    Uni<List<Score>> byIds(Viewer viewer, Collection<UUID> ids) {
        return scores(
                viewer,
                "select s.body::text from score s where s.id = any($3) and " + Seen.SCORE,
                (Object) ids.toArray(UUID[]::new));
    }

    /// All of them in one statement on behalf of the viewer: the policies let through what is their
    /// own, or concerns their organization.
    Uni<Void> keep(Viewer viewer, List<ScoredPair> pairs, List<Score> scores) {
        if (scores.isEmpty()) return Uni.createFrom().voidItem();
        var resumes = scores.stream().map(score -> PairRef.of(score).resume()).toList();
        var postings = scores.stream().map(score -> PairRef.of(score).posting()).toList();
        return transactions
                .write(
                        actor(viewer),
                        session ->
                                Sql.update(
                                        session,
                                        KEEP,
                                        scores.stream().map(Score::id).toArray(UUID[]::new),
                                        pairs.stream()
                                                .map(pair -> pair.resume().owner().value())
                                                .toArray(UUID[]::new),
                                        Documents.ids(resumes),
                                        Documents.numbers(resumes),
                                        Documents.ids(postings),
                                        Documents.numbers(postings),
                                        scores.stream()
                                                .map(documents::write)
                                                .toArray(String[]::new),
                                        scores.stream()
                                                .map(score ->
                                                        score.computedAt().atOffset(ZoneOffset.UTC))
                                                .toArray(OffsetDateTime[]::new)))
                .replaceWithVoid();
    }

    private Uni<List<Score>> scores(Viewer viewer, String statement, Object... further) {
        var parameters = new Object[further.length + 2];
        parameters[0] = viewer.person().value();
        parameters[1] = organizations(viewer);
        System.arraycopy(further, 0, parameters, 2, further.length);
        return transactions.read(
                actor(viewer),
                session ->
                        Sql.select(
                                session,
                                row -> documents.read(row[0], Score.class),
                                statement,
                                parameters));
    }

    private static Map.Entry<PairRef, Mark> marked(Object[] row) {
        return Map.entry(
                new PairRef(version(row[0], row[1]), version(row[2], row[3])),
                new Mark((UUID) row[4], ((Number) row[5]).doubleValue()));
    }

    private static VersionRef version(Object id, Object number) {
        return new VersionRef((UUID) id, ((Number) number).intValue());
    }

    private static UUID[] organizations(Viewer viewer) {
        return viewer.organizations().toArray(UUID[]::new);
    }

    private static Actor actor(Viewer viewer) {
        return Actor.of(viewer.person().value(), viewer.organizations());
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
