package io.skillsync.billing.quota;

import java.time.Instant;

/// One line of a ledger: a fact that is written once and never changed.
public sealed interface LedgerEntry {
    Instant at();

    /// Units granted for the month, by the plan or by an upgrade of it.
    record Allowance(long units, Instant at) implements LedgerEntry {}

    /// One unit set aside for work that was asked for.
    ///
    /// @param fingerprint names the input, so that the same input is not charged twice
    record Reserve(RequestId request, String fingerprint, Instant expiresAt, Instant at)
            implements LedgerEntry {}

    /// The work was delivered: its unit is used.
    record Debit(RequestId request, Instant at) implements LedgerEntry {}

    /// The work did not happen: its unit is free again.
    record Release(RequestId request, Instant at) implements LedgerEntry {}

    /// The work was delivered and turned out to be void: its unit is given back.
    record Refund(RequestId request, Instant at) implements LedgerEntry {}
}
