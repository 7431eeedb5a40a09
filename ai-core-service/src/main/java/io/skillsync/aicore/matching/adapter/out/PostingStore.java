package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.matching.PostingCopy;
import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingState;
import io.skillsync.aicore.matching.Postings;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.inbox.Inbox;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Copies of posting versions in PostgreSQL.
@Singleton
class PostingStore implements Postings {
    private static final String KEEP =
            """
            insert into posting_version (posting_id, version, organization_id, document, vector, model, model_hash)
            values ($1, $2, $3, ($4::text)::jsonb, $5, $6, $7) on conflict do nothing
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

    PostingStore(Transactions transactions, Outbox outbox, Documents documents) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.documents = documents;
    }

    @Override
    public Uni<Optional<PostingCopy>> version(UUID posting, int version) {
        return transactions
                .read(
                        anybody(),
                        session ->
                                Sql.select(
                                        session,
                                        this::copy,
                                        "select document::text, vector, model, model_hash from posting_version where posting_id = $1 and version = $2",
                                        posting,
                                        version))
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
    public Uni<Void> keep(PostingCopy copy, PostingState state, UUID cause) {
        var actor = Actor.organization(state.organization());
        var posting = copy.document();
        var embedded =
                new OutboxMessage(
                        "ai-core.embedding",
                        posting.id(),
                        "ai-core.posting-embedded.v1",
                        Map.of(
                                "postingId",
                                posting.id(),
                                "version",
                                posting.version(),
                                "model",
                                copy.vector().model()));
        return transactions
                .write(
                        actor,
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
                                                                state.organization(),
                                                                documents.write(posting),
                                                                Documents.array(copy.vector()),
                                                                copy.vector().model(),
                                                                copy.vector().modelHash())
                                                        .chain(() -> write(session, state))
                                                        .chain(() ->
                                                                outbox.append(
                                                                        session,
                                                                        actor,
                                                                        List.of(embedded)))))
                .invoke(outbox::wake);
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
