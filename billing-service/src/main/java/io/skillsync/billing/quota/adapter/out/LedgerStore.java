package io.skillsync.billing.quota.adapter.out;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.Ledger;
import io.skillsync.billing.quota.LedgerEntry;
import io.skillsync.billing.quota.LedgerKey;
import io.skillsync.billing.quota.Ledgers;
import io.skillsync.billing.quota.Period;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.PersonalData;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Ledgers as lines in the database. One writer a ledger at a time: the lock is taken before the
/// lines are read and falls with the transaction.
@ApplicationScoped
class LedgerStore implements Ledgers, PersonalData {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
    private static final String SETTLED =
            "update quota_entry set settled_at = $3 where owner_id = $1 and request_id = $2"
                    + " and kind = 'RESERVE' and settled_at is null";
    private static final String FIND =
            "select owner_id, feature, period from quota_entry"
                    + " where request_id = $1 and kind = 'RESERVE' order by at desc limit 1";
    private static final String OVERDUE =
            "select distinct owner_id, feature, period from quota_entry"
                    + " where kind = 'RESERVE' and settled_at is null and expires_at <= $1 limit $2";

    private final Transactions transactions;

    LedgerStore(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Ledger> change(
            LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return transactions.write(
                Actor.of(key.owner()), session -> decideAlone(session, key, decide));
    }

    @Override
    public Uni<Void> changeOnce(
            UUID event, LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return transactions.write(
                Actor.of(key.owner()),
                session ->
                        Inbox.once(
                                session,
                                event,
                                () -> decideAlone(session, key, decide).replaceWithVoid()));
    }

    @Override
    public Uni<List<Ledger>> of(SubscriberId owner, Period period) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                session.createSelectionQuery(
                                                "from QuotaEntryRow where ownerId = :owner and"
                                                        + " period = :period order by position",
                                                QuotaEntryRow.class)
                                        .setParameter("owner", owner.value())
                                        .setParameter("period", period.firstDay())
                                        .getResultList())
                .map(LedgerStore::ledgers);
    }

    @Override
    public Uni<Optional<LedgerKey>> find(RequestId request) {
        return transactions
                .system(system -> system.preparedQuery(FIND).execute(Tuple.of(request.value())))
                .map(rows -> keys(rows).stream().findFirst());
    }

    @Override
    public Uni<List<LedgerKey>> overdue(Instant now, int limit) {
        return transactions
                .system(system ->
                        system.preparedQuery(OVERDUE)
                                .execute(Tuple.of(now.atOffset(ZoneOffset.UTC), limit)))
                .map(LedgerStore::keys);
    }

    private Uni<Ledger> decideAlone(
            StatelessSession session,
            LedgerKey key,
            Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return lock(session, key)
                .chain(() -> read(session, key))
                .chain(ledger -> {
                    var decision = decide.apply(ledger);
                    return add(session, ledger, decision.events()).replaceWith(decision.state());
                });
    }

    private static Uni<Void> lock(StatelessSession session, LedgerKey key) {
        var name =
                "%s/%s/%s".formatted(key.owner().value(), key.feature(), key.period().firstDay());
        return Transactions.stage(
                        () -> Transactions.connection(session).select(LOCK, new Object[] {name}))
                .replaceWithVoid();
    }

    private static Uni<Ledger> read(StatelessSession session, LedgerKey key) {
        return session.createSelectionQuery(
                        "from QuotaEntryRow where ownerId = :owner and period = :period and"
                                + " feature = :feature order by position",
                        QuotaEntryRow.class)
                .setParameter("owner", key.owner().value())
                .setParameter("period", key.period().firstDay())
                .setParameter("feature", key.feature())
                .getResultList()
                .map(rows -> new Ledger(key, rows.stream().map(QuotaEntryRow::toEntry).toList()));
    }

    private static Uni<Void> add(StatelessSession session, Ledger before, List<LedgerEntry> added) {
        if (added.isEmpty()) return Uni.createFrom().voidItem();
        var rows = new ArrayList<QuotaEntryRow>();
        for (var entry : added)
            rows.add(
                    QuotaEntryRow.of(
                            before.key(), before.entries().size() + rows.size() + 1, entry));
        return session.insertAll(rows.toArray())
                .chain(() -> noteSettled(session, before.key(), added));
    }

    private static Uni<Void> noteSettled(
            StatelessSession session, LedgerKey key, List<LedgerEntry> added) {
        var noted = Uni.createFrom().voidItem();
        for (var entry : added)
            if (settles(entry) instanceof RequestId request)
                noted =
                        noted.chain(() ->
                                Transactions.stage(() ->
                                                Transactions.connection(session)
                                                        .update(
                                                                SETTLED,
                                                                new Object[] {
                                                                    key.owner().value(),
                                                                    request.value(),
                                                                    entry.at()
                                                                            .atOffset(
                                                                                    ZoneOffset.UTC)
                                                                }))
                                        .replaceWithVoid());
        return noted;
    }

    private static RequestId settles(LedgerEntry entry) {
        return switch (entry) {
            case LedgerEntry.Debit debit -> debit.request();
            case LedgerEntry.Release release -> release.request();
            case LedgerEntry.Allowance _, LedgerEntry.Reserve _, LedgerEntry.Refund _ -> null;
        };
    }

    private static List<Ledger> ledgers(List<QuotaEntryRow> rows) {
        Map<LedgerKey, List<LedgerEntry>> byKey =
                rows.stream()
                        .collect(
                                groupingBy(
                                        QuotaEntryRow::key,
                                        mapping(
                                                QuotaEntryRow::toEntry,
                                                collectingAndThen(toList(), List::copyOf))));
        return byKey.entrySet().stream().map(l -> new Ledger(l.getKey(), l.getValue())).toList();
    }

    private static List<LedgerKey> keys(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row ->
                        new LedgerKey(
                                new SubscriberId(row.getUUID("owner_id")),
                                Feature.valueOf(row.getString("feature")),
                                Period.starting(row.getLocalDate("period"))))
                .toList();
    }

    @Override
    public Set<String> tables() {
        return Set.of("quota_entry");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return transactions
                .read(
                        Actor.of(new SubscriberId(person)),
                        session ->
                                session.createSelectionQuery(
                                                "from QuotaEntryRow where ownerId = :owner order by"
                                                        + " period, feature, position",
                                                QuotaEntryRow.class)
                                        .setParameter("owner", person)
                                        .getResultList())
                .map(rows -> Map.of("quotas", ledgers(rows)));
    }

    @Override
    public Uni<Void> erase(UUID person) {
        return transactions
                .write(
                        Actor.of(new SubscriberId(person)),
                        session ->
                                session.createMutationQuery(
                                                "delete from QuotaEntryRow where ownerId = :owner")
                                        .setParameter("owner", person)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
