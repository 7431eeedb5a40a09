package io.skillsync.aicore.matching.adapter.out;

import io.skillsync.aicore.matching.PostingDocument;
import io.skillsync.aicore.matching.PostingHistory;
import io.skillsync.aicore.matching.PostingSighting;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Sql;
import io.skillsync.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Postings are public to read, so nobody in particular asks.
@Singleton
class PostingHistoryStore implements PostingHistory {
    private static final String SAME_TITLE =
            """
            select v.document::text, p.status, v.created_at
            from posting this
            join posting_version now on now.posting_id = this.posting_id and now.version = this.version
            join posting p on p.organization_id = this.organization_id
            join posting_version v on v.posting_id = p.posting_id
            where this.posting_id = $1 and lower(v.document ->> 'title') = lower(now.document ->> 'title')
            order by v.created_at, v.version limit 500
            """;
    private static final String FIRST_SEEN =
            "with first as (select distinct on (posting_id) posting_id, created_at, document from posting_version order by posting_id, version) ";
    private static final String DEMAND =
            FIRST_SEEN
                    + """
                    select skill, count(*) from first cross join lateral (
                        select distinct lower(name) as skill from jsonb_array_elements_text(
                            case when jsonb_typeof(document -> 'skillsRequired') = 'array' then document -> 'skillsRequired' else '[]' end) as name
                    ) as named where created_at >= $1 and created_at < $2 group by skill order by skill
                    """;
    private static final String FRESH =
            FIRST_SEEN + "select count(*) from first where created_at >= $1 and created_at < $2";
    private static final String PAID =
            """
            select p.organization_id, v.document ->> 'location', v.document #>> '{pay,min}', v.document #>> '{pay,max}',
                   v.document #>> '{pay,currency}', v.document #>> '{pay,period}'
            from posting p join posting_version v on v.posting_id = p.posting_id and v.version = p.version
            where p.status = 'ACTIVE' and v.document #>> '{pay,min}' is not null and v.document ->> 'location' is not null
            """;

    private final Transactions transactions;
    private final Documents documents;

    PostingHistoryStore(Transactions transactions, Documents documents) {
        this.transactions = transactions;
        this.documents = documents;
    }

    @Override
    public Uni<List<PostingSighting>> underTheTitleOf(UUID posting) {
        return select(this::sighting, SAME_TITLE, posting);
    }

    @Override
    public Uni<List<SkillDemand>> demand(Instant from, Instant to) {
        return select(
                row -> new SkillDemand((String) row[0], ((Number) row[1]).intValue()),
                DEMAND,
                from.atOffset(ZoneOffset.UTC),
                to.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Uni<Integer> fresh(Instant from, Instant to) {
        return select(
                        row -> ((Number) row[0]).intValue(),
                        FRESH,
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC))
                .map(List::getFirst);
    }

    @Override
    public Uni<List<PaidPosting>> paid() {
        return select(
                row ->
                        new PaidPosting(
                                (UUID) row[0],
                                (String) row[1],
                                new BigDecimal((String) row[2]),
                                row[3] == null ? null : new BigDecimal((String) row[3]),
                                (String) row[4],
                                (String) row[5]),
                PAID);
    }

    private <T> Uni<List<T>> select(
            Function<Object[], T> shape, String statement, Object... parameters) {
        return transactions.read(
                Actor.of(Actor.NOBODY, Set.of()),
                session -> Sql.select(session, shape, statement, parameters));
    }

    private PostingSighting sighting(Object[] row) {
        var seen = row[2] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[2];
        return new PostingSighting(
                documents.read(row[0], PostingDocument.class), (String) row[1], seen);
    }
}
