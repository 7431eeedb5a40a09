package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.embedding.EmbeddingModel;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.ScoredPair;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The vectors of document versions, one row for each model. Those of the pieces are only added to:
/// the first one of a text stays, because scores were made from it.
@Singleton
class VectorStore implements PersonalData {
    private static final String UPSERT =
            """
            insert into %1$s_vector (%1$s_id, version, %2$s, model, model_hash, vector, pieces, serving)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (%1$s_id, version, model_hash) do update set
                pieces = %1$s_vector.pieces || excluded.pieces,
                vector = case when excluded.serving then excluded.vector else %1$s_vector.vector end,
                created_at = case when excluded.serving then now() else %1$s_vector.created_at end,
                serving = %1$s_vector.serving or excluded.serving
            returning pieces
            """;
    private static final String RESUME = UPSERT.formatted("resume", "owner_id");
    private static final String POSTING = UPSERT.formatted("posting", "organization_id");

    private final Transactions transactions;

    VectorStore(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The vectors of the pieces of both sides, as far as they are kept, in two statements however
    /// many pairs there are.
    Uni<Map<VersionRef, KnownVectors>> of(
            Viewer viewer, Collection<ScoredPair> pairs, EmbeddingModel model) {
        var resumes = pairs.stream().map(pair -> pair.resume().ref()).distinct().toList();
        var postings = pairs.stream().map(VectorStore::posting).distinct().toList();
        return transactions.read(
                Actor.of(viewer.person().value(), viewer.organizations()),
                session ->
                        ofResumes(session, viewer, resumes, model)
                                .chain(found ->
                                        ofPostings(session, postings, model)
                                                .map(others -> together(found, others))));
    }

    private static Uni<List<Kept>> ofResumes(
            Mutiny.StatelessSession session,
            Viewer viewer,
            List<VersionRef> resumes,
            EmbeddingModel model) {
        return Sql.select(
                session,
                row -> Kept.of(row, model),
                "select r.resume_id, r.version, r.pieces from resume_vector r"
                        + " join unnest($3::uuid[], $4::int[]) as w (id, number) on w.id = r.resume_id and w.number = r.version"
                        + " where r.model_hash = $5 and "
                        + Seen.RESUME,
                viewer.person().value(),
                viewer.organizations().toArray(UUID[]::new),
                Documents.ids(resumes),
                Documents.numbers(resumes),
                model.sha256());
    }

    private static Uni<List<Kept>> ofPostings(
            Mutiny.StatelessSession session, List<VersionRef> postings, EmbeddingModel model) {
        return Sql.select(
                session,
                row -> Kept.of(row, model),
                "select p.posting_id, p.version, p.pieces from posting_vector p"
                        + " join unnest($1::uuid[], $2::int[]) as w (id, number) on w.id = p.posting_id and w.number = p.version"
                        + " where p.model_hash = $3",
                Documents.ids(postings),
                Documents.numbers(postings),
                model.sha256());
    }

    /// Adds the vectors of further pieces of a resume version.
    ///
    /// @return all that are kept of it now; another's vector of the same text may have come first
    Uni<KnownVectors> add(PersonId owner, VersionRef resume, DocumentVectors made) {
        return transactions.write(
                Actor.of(owner),
                session -> write(session, RESUME, resume, owner.value(), made, false));
    }

    /// The same for a posting version.
    Uni<KnownVectors> add(UUID organization, VersionRef posting, DocumentVectors made) {
        return transactions.write(
                Actor.organization(organization),
                session -> write(session, POSTING, posting, organization, made, false));
    }

    /// From now on these serve.
    Uni<Void> serve(
            Mutiny.StatelessSession session,
            PersonId owner,
            VersionRef resume,
            DocumentVectors made) {
        return write(session, RESUME, resume, owner.value(), made, true).replaceWithVoid();
    }

    Uni<Void> serve(
            Mutiny.StatelessSession session,
            UUID organization,
            VersionRef posting,
            DocumentVectors made) {
        return write(session, POSTING, posting, organization, made, true).replaceWithVoid();
    }

    private static Uni<KnownVectors> write(
            Mutiny.StatelessSession session,
            String statement,
            VersionRef version,
            UUID owner,
            DocumentVectors made,
            boolean serving) {
        var model = made.pieces().model();
        return Sql.select(
                        session,
                        row -> Documents.pieces(row[0], model),
                        statement,
                        version.id(),
                        version.version(),
                        owner,
                        model.id(),
                        model.sha256(),
                        Documents.array(made.whole()),
                        Documents.pieces(made.pieces()),
                        serving)
                .map(List::getFirst);
    }

    private static VersionRef posting(ScoredPair pair) {
        return new VersionRef(pair.posting().id(), pair.posting().version());
    }

    private static Map<VersionRef, KnownVectors> together(List<Kept> some, List<Kept> others) {
        var all = new HashMap<VersionRef, KnownVectors>();
        some.forEach(kept -> all.put(kept.version(), kept.vectors()));
        others.forEach(kept -> all.put(kept.version(), kept.vectors()));
        return all;
    }

    private record Kept(VersionRef version, KnownVectors vectors) {
        static Kept of(Object[] row, EmbeddingModel model) {
            return new Kept(
                    new VersionRef((UUID) row[0], ((Number) row[1]).intValue()),
                    Documents.pieces(row[2], model));
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("resume_vector");
    }

    /// Which versions are embedded by which model; the numbers tell nothing that the documents do
    /// not.
    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.select(
                                        session,
                                        row ->
                                                Map.of(
                                                        "resume", row[0],
                                                        "version", row[1],
                                                        "model", row[2]),
                                        "select resume_id, version, model from resume_vector where owner_id = $1",
                                        person))
                .map(rows -> Map.of("embedded resume versions", rows));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(person, Set.of()),
                        session ->
                                Sql.update(
                                        session,
                                        "delete from resume_vector where owner_id = $1",
                                        person))
                .replaceWithVoid();
    }
}
