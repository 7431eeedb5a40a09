package io.skillsync.talenthub.posting.adapter.out;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedRow;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import io.skillsync.talenthub.HousePages;
import io.skillsync.talenthub.HouseStore;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.posting.Posting;
import io.skillsync.talenthub.posting.PostingEvent;
import io.skillsync.talenthub.posting.PostingId;
import io.skillsync.talenthub.posting.PostingVersion;
import io.skillsync.talenthub.posting.Postings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

@Singleton
class PostingStore extends HouseStore<Posting, PostingEvent, PostingId, PostingRow>
        implements Postings {
    /// Those who apply hold it shared: nobody slips in between the end of a posting and its
    /// answers.
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended($1, 1))";

    private static final String DUE =
            """
            select id, organization_id from posting
            where status in ('ACTIVE', 'PAUSED') and valid_through <= $1 order by valid_through limit $2
            """;

    /// What was published is read as nobody: the policies show it to everybody.
    private static final Actor ANYBODY = new Actor.Subject(Actor.NOBODY, Set.of());

    PostingStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "posting", PostingRow.class, PostingRow::new);
    }

    @Override
    public Uni<Page<Posting>> page(Party party, PositionId position, PageRequest page) {
        var narrowed =
                HousePages.of(page)
                        .when("positionId = :position", "position", Optional.of(position.value()));
        return page(party, narrowed, page);
    }

    @Override
    public Uni<Posting> published(PostingId id) {
        return transactions
                .read(
                        ANYBODY,
                        session ->
                                session.createSelectionQuery(
                                                "from PostingRow where id = :id and status <> DRAFT",
                                                PostingRow.class)
                                        .setParameter("id", id.value())
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("posting"))
                .map(OwnedRow::toModel);
    }

    @Override
    public Uni<PostingVersion> version(PostingId id, int version) {
        return transactions
                .read(
                        ANYBODY,
                        session ->
                                session.createSelectionQuery(
                                                "from PostingVersionRow where postingId = :id and number = :number",
                                                PostingVersionRow.class)
                                        .setParameter("id", id.value())
                                        .setParameter("number", version)
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("posting version"))
                .map(row -> row.document);
    }

    @Override
    public Uni<List<Due>> due(Instant now, int limit) {
        var until = now.atOffset(ZoneOffset.UTC);
        return transactions
                .system(connection -> connection.preparedQuery(DUE).execute(Tuple.of(until, limit)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(PostingStore::due)
                                .toList());
    }

    @Override
    protected Uni<Void> before(StatelessSession session, Decision<Posting, PostingEvent> decision) {
        var id = new Object[] {decision.state().id().value().toString()};
        return Transactions.stage(() -> Transactions.connection(session).select(ALONE, id))
                .replaceWithVoid();
    }

    @Override
    protected Uni<Void> alongside(
            StatelessSession session,
            Party party,
            Posting stored,
            Decision<Posting, PostingEvent> decision) {
        return decision.events().isEmpty()
                ? Uni.createFrom().voidItem()
                : session.insert(new PostingVersionRow(stored.asVersion()));
    }

    @Override
    protected OutboxMessage message(Posting posting, PostingEvent event) {
        return new OutboxMessage(
                "talenthub.posting",
                posting.id().value(),
                "talenthub.%s.v1".formatted(name(event)),
                Map.of(
                        "postingId", posting.id().value(),
                        "organizationId", posting.organization().value(),
                        "positionId", posting.position().value(),
                        "version", posting.version().number(),
                        "status", posting.status(),
                        // Whatever has an event was published, and what was published has an end.
                        "validThrough", posting.validThrough().orElseThrow()));
    }

    private static String name(PostingEvent event) {
        return switch (event) {
            case PostingEvent.Published _ -> "posting-published";
            case PostingEvent.Updated _ -> "posting-updated";
            case PostingEvent.Paused _ -> "posting-paused";
            case PostingEvent.Closed _ -> "posting-closed";
            case PostingEvent.Expired _ -> "posting-expired";
        };
    }

    private static Due due(Row row) {
        return new Due(
                new PostingId(row.getUUID("id")),
                new OrganizationId(row.getUUID("organization_id")));
    }
}
