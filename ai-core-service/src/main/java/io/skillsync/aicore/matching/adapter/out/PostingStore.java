package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.embedding.Embedding;
import io.skillsync.aicore.embedding.KnownVectors;
import io.skillsync.aicore.matching.DocumentVectors;
import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingState;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.aicore.matching.VersionRef;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.inbox.Inbox;
import io.skillsync.persistence.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies of posting versions in PostgreSQL.
@Singleton
class PostingStore implements Postings {
    private static final String KEEP =
            """
            insert into posting_version (posting_id, version, organization_id, document)
            values ($1, $2, $3, ($4::text)::jsonb) on conflict do nothing
            """;
    // Of the vectors that serve, the newest: it is the current model's as soon as that has one.
    private static final String COPY =
            """
            select p.document::text, n.vector, n.model, n.model_hash
            from posting_version p
            cross join lateral (
                select vector, model, model_hash from posting_vector n
                where n.posting_id = p.posting_id and n.version = p.version and n.serving
                order by n.created_at desc limit 1) n
            """;
    // An event that comes late never takes a posting back to an older version.
    private static final String NOTE =
            """
            insert into posting (posting_id, organization_id, version, status, valid_through) values ($1, $2, $3, $4, $5)
            on conflict (posting_id) do update set version = $3, status = $4, valid_through = $5 where posting.version <= $3
            """;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Documents documents;
    private final VectorStore vectors;

    PostingStore(
            Transactions transactions, Outbox outbox, Documents documents, VectorStore vectors) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.documents = documents;
        this.vectors = vectors;
    }

    @Override
    public Uni<Optional<PostingCopy>> version(UUID posting, int version) {
        return versions(List.of(new VersionRef(posting, version)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<PostingCopy>> versions(Collection<VersionRef> versions) {
        return transactions.read(
                anybody(),
                session ->
                        Sql.select(
                                session,
                                this::copy,
                                COPY
                                        + "join unnest($1::uuid[], $2::int[]) as w (id, number) on w.id = p.posting_id and w.number = p.version",
                                Documents.ids(versions),
                                Documents.numbers(versions)));
    }

    @Override
    public Uni<Optional<Embedding>> vector(VersionRef posting, String modelHash) {
        return transactions
                .read(
                        anybody(),
                        session ->
                                Sql.select(
                                        session,
                                        row -> Documents.vector(row[0], row[1], row[2]),
                                        "select vector, model, model_hash from posting_vector"
                                                + " where posting_id = $1 and version = $2 and model_hash = $3 and serving",
                                        posting.id(),
                                        posting.version(),
                                        modelHash))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Optional<PostingState>> state(UUID posting) {
        return transactions
                .read(
                        anybody(),
                        session ->
                                Sql.select(
                                        session,
                                        PostingStore::state,
                                        "select posting_id, organization_id, version, status, valid_through from posting where posting_id = $1",
                                        posting))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<PostingDocument>> live(Collection<UUID> postings) {
        return transactions.read(
                anybody(),
                session ->
                        Sql.select(
                                session,
                                row -> documents.read(row[0], PostingDocument.class),
                                "select v.document::text from posting p join posting_version v on v.posting_id = p.posting_id and v.version = p.version"
                                        + " where p.status = 'ACTIVE' and p.posting_id = any($1)",
                                (Object) postings.toArray(UUID[]::new)));
    }

    @Override
    public Uni<Void> keep(PostingCopy copy, KnownVectors pieces, PostingState state, UUID cause) {
        var organization = state.organization();
        var posting = copy.document();
        var made = new DocumentVectors(copy.vector(), pieces);
        var ref = new VersionRef(posting.id(), posting.version());
        return transactions
                .write(
                        Actor.organization(organization),
                        session ->
                                Inbox.once(
                                        session,
                                        cause,
                                        () ->
                                                Sql.update(
                                                                session,
                                                                KEEP,
                                                                posting.id(),
                                                                posting.version(),
                                                                organization,
                                                                documents.write(posting))
                                                        .chain(() -> write(session, state))
                                                        .chain(() ->
                                                                serve(
                                                                        session,
                                                                        organization,
                                                                        ref,
                                                                        made))))
                .invoke(outbox::wake);
    }

    @Override
    public Uni<Void> embedded(UUID organization, VersionRef posting, DocumentVectors made) {
        return transactions
                .write(
                        Actor.organization(organization),
                        session -> serve(session, organization, posting, made))
                .invoke(outbox::wake);
    }

    private Uni<Void> serve(
            Mutiny.StatelessSession session,
            UUID organization,
            VersionRef posting,
            DocumentVectors made) {
        return vectors.serve(session, organization, posting, made)
                .chain(() ->
                        outbox.append(
                                session,
                                Actor.organization(organization),
                                List.of(MatchingEvents.embedded(posting, made.whole()))));
    }

    @Override
    public Uni<Void> note(PostingState state, UUID cause) {
        return transactions.write(
                Actor.organization(state.organization()),
                session ->
                        Inbox.once(session, cause, () -> write(session, state).replaceWithVoid()));
    }

    private static Uni<Integer> write(Mutiny.StatelessSession session, PostingState state) {
        return Sql.update(
                session,
                NOTE,
                state.posting(),
                state.organization(),
                state.version(),
                state.status(),
                state.validThrough().map(until -> until.atOffset(ZoneOffset.UTC)).orElse(null));
    }

    private PostingCopy copy(Object[] row) {
        return new PostingCopy(
                documents.read(row[0], PostingDocument.class),
                Documents.vector(row[1], row[2], row[3]));
    }

    private static PostingState state(Object[] row) {
        return new PostingState(
                (UUID) row[0],
                (UUID) row[1],
                ((Number) row[2]).intValue(),
                (String) row[3],
                Optional.ofNullable(row[4]).map(PostingStore::instant));
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    private static Actor anybody() {
        return Actor.of(Actor.NOBODY, Set.of());
    }
}
