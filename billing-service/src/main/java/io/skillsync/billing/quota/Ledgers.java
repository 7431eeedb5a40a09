package io.skillsync.billing.quota;

import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Decision;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Everybody's ledgers. Unlike other collections this one decides under a lock instead of refusing
/// a stale commit: many requests of one person at the same instant are the normal case here, and
/// each of them must see the unit that the one before it took.
public interface Ledgers {
    /// Runs a decision on the newest state of a ledger, alone, and stores the entries that it adds.
    Uni<Ledger> change(LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide);

    /// The same on behalf of an event, which is noted with the entries: an event that was seen
    /// before changes nothing.
    Uni<Void> changeOnce(
            UUID event, LedgerKey key, Function<Ledger, Decision<Ledger, LedgerEntry>> decide);

    /// A person's ledgers of a month, as far as they were opened.
    Uni<List<Ledger>> of(SubscriberId owner, Period period);

    /// The ledger in which a request reserved; empty where none did.
    Uni<Optional<LedgerKey>> find(RequestId request);

    /// The ledgers that hold a reservation which nothing has settled in time, at most `limit`.
    Uni<List<LedgerKey>> overdue(Instant now, int limit);
}
