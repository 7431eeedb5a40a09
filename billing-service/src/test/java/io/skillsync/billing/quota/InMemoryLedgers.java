package io.skillsync.billing.quota;

import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Decision;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Ledgers in a map; one monitor stands for the lock.
final class InMemoryLedgers implements Ledgers {
    private final Map<LedgerKey, Ledger> ledgers = new LinkedHashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    @Override
    public Uni<Ledger> change(
            LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return Uni.createFrom().item(() -> changed(key, decide));
    }

    @Override
    public Uni<Void> changeOnce(
            UUID event, LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        return Uni.createFrom()
                .item(() -> seen.add(event) ? changed(key, decide) : get(key))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Ledger>> of(SubscriberId owner, Period period) {
        return Uni.createFrom()
                .item(() ->
                        ledgers.values().stream()
                                .filter(l -> l.key().owner().equals(owner))
                                .filter(l -> l.key().period().equals(period))
                                .toList());
    }

    @Override
    public Uni<Optional<LedgerKey>> find(RequestId request) {
        return Uni.createFrom()
                .item(() ->
                        ledgers.values().stream()
                                .filter(l -> reserved(l, request))
                                .map(Ledger::key)
                                .findFirst());
    }

    @Override
    public Uni<List<LedgerKey>> overdue(Instant now, int limit) {
        return Uni.createFrom()
                .item(() ->
                        ledgers.values().stream()
                                .filter(l -> !l.expire(now).events().isEmpty())
                                .map(Ledger::key)
                                .limit(limit)
                                .toList());
    }

    private synchronized Ledger changed(
            LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide) {
        var changed = decide.apply(get(key)).state();
        ledgers.put(key, changed);
        return changed;
    }

    private Ledger get(LedgerKey key) {
        return ledgers.getOrDefault(key, new Ledger(key, List.of()));
    }

    private static boolean reserved(Ledger ledger, RequestId request) {
        return ledger.entries().stream()
                .anyMatch(e -> e instanceof LedgerEntry.Reserve r && r.request().equals(request));
    }
}
