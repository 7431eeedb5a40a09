package io.skillsync.billing.quota;

import io.skillsync.billing.quota.LedgerEntry.Allowance;
import io.skillsync.billing.quota.LedgerEntry.Debit;
import io.skillsync.billing.quota.LedgerEntry.Refund;
import io.skillsync.billing.quota.LedgerEntry.Release;
import io.skillsync.billing.quota.LedgerEntry.Reserve;
import io.skillsync.billing.quota.Standing.State;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.QuotaExceeded;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unreadable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The entries of one month, in the order in which they were written, and what follows from them.
/// Every decision adds entries; none ever takes one away. What is used and reserved never exceeds
/// the allowance.
public record Ledger(LedgerKey key, List<LedgerEntry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /// Sees to it that at least the plan's allowance was granted. An upgrade counts at once, a
    /// downgrade from the next month on: what was granted is never taken back.
    public Decision<Ledger, LedgerEntry> grant(long units, Instant now) {
        var missing = units - allowance();
        return missing > 0 ? adding(new Allowance(missing, now)) : unchanged();
    }

    /// Sets one unit aside for a request; nothing is added where the request already has its unit
    /// or where the same input holds one. Refuses when nothing is left.
    public Decision<Ledger, LedgerEntry> reserve(
            RequestId request, String fingerprint, Instant now, Duration patience) {
        var standing = Optional.ofNullable(standings().get(request));
        if (standing.filter(s -> !s.fingerprint().equals(fingerprint)).isPresent())
            throw new Unreadable(
                    "reservation.request-reused",
                    "This request id was used before for something else.");
        if (standing.filter(Standing::holdsUnit).isPresent() || paid(fingerprint))
            return unchanged();
        if (left() == 0) throw new QuotaExceeded(key.feature().name(), 0, key.period().renewsAt());
        return adding(new Reserve(request, fingerprint, now.plus(patience), now));
    }

    /// The work was delivered. Where its reservation had expired or was released, the unit is taken
    /// only if one is left: our delay is not the person's fault.
    public Decision<Ledger, LedgerEntry> settle(RequestId request, Instant now) {
        var standing = standings().get(request);
        if (standing == null || standing.is(State.DEBITED)) return unchanged();
        var room = standing.is(State.RESERVED) || left() > 0;
        return room ? adding(new Debit(request, now)) : unchanged();
    }

    /// The work failed: a reserved unit is released, a used one is given back.
    public Decision<Ledger, LedgerEntry> fail(RequestId request, Instant now) {
        var standing = standings().get(request);
        if (standing == null) return unchanged();
        return switch (standing.state()) {
            case RESERVED -> adding(new Release(request, now));
            case DEBITED -> adding(new Refund(request, now));
            case CLOSED -> unchanged();
        };
    }

    /// The asker changed its mind before any work was done.
    public Decision<Ledger, LedgerEntry> release(RequestId request, Instant now) {
        var standing = standings().get(request);
        if (standing != null && standing.is(State.DEBITED))
            throw new RuleBroken(
                    "reservation.settled", "This work was delivered and cannot be released.");
        return fail(request, now);
    }

    /// Releases whatever nothing has settled in time.
    public Decision<Ledger, LedgerEntry> expire(Instant now) {
        var released =
                standings().entrySet().stream()
                        .filter(request -> request.getValue().is(State.RESERVED))
                        .filter(request -> !now.isBefore(request.getValue().expiresAt()))
                        .<LedgerEntry>map(request -> new Release(request.getKey(), now))
                        .toList();
        return adding(released);
    }

    public long allowance() {
        return entries.stream().mapToLong(e -> e instanceof Allowance a ? a.units() : 0).sum();
    }

    public long used() {
        return count(State.DEBITED);
    }

    public long reserved() {
        return count(State.RESERVED);
    }

    public long left() {
        return allowance() - used() - reserved();
    }

    public Quota quota() {
        return new Quota(
                key.feature(), allowance(), used(), reserved(), left(), key.period().renewsAt());
    }

    public boolean holdsUnit(RequestId request) {
        return standings().containsKey(request) && standings().get(request).holdsUnit();
    }

    private boolean paid(String fingerprint) {
        return standings().values().stream()
                .anyMatch(s -> s.holdsUnit() && s.fingerprint().equals(fingerprint));
    }

    private long count(State state) {
        return standings().values().stream().filter(s -> s.is(state)).count();
    }

    private Map<RequestId, Standing> standings() {
        var standings = new LinkedHashMap<RequestId, Standing>();
        for (var entry : entries) {
            switch (entry) {
                case Allowance _ -> {}
                case Reserve r ->
                        standings.put(
                                r.request(),
                                new Standing(r.fingerprint(), r.expiresAt(), State.RESERVED));
                case Debit d -> standings.computeIfPresent(d.request(), moved(State.DEBITED));
                case Release r -> standings.computeIfPresent(r.request(), moved(State.CLOSED));
                case Refund r -> standings.computeIfPresent(r.request(), moved(State.CLOSED));
            }
        }
        return standings;
    }

    private static java.util.function.BiFunction<RequestId, Standing, Standing> moved(State to) {
        return (_, standing) -> standing.in(to);
    }

    private Decision<Ledger, LedgerEntry> unchanged() {
        return Decision.of(this, List.of());
    }

    private Decision<Ledger, LedgerEntry> adding(LedgerEntry entry) {
        return adding(List.of(entry));
    }

    private Decision<Ledger, LedgerEntry> adding(List<LedgerEntry> added) {
        var longer = Stream.concat(entries.stream(), added.stream()).toList();
        return Decision.of(new Ledger(key, longer), added);
    }
}
