/// The meter. A ledger per person, feature and UTC calendar month holds entries that are only ever
/// added: allowance, reserve, debit, release, refund. What is used and what is left are sums over
/// them, so the two can never be confused.
///
/// A metered call reserves first, under an id of its own; the outcome's event settles it: debit
/// when the work was delivered, release or refund when it failed. What nothing settles expires. The
/// same input (by fingerprint) costs nothing twice in a month.
package io.skillsync.billing.quota;
