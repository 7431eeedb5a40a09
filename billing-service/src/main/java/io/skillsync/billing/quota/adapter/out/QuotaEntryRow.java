package io.skillsync.billing.quota.adapter.out;

import io.skillsync.billing.plan.Feature;
import io.skillsync.billing.quota.LedgerEntry;
import io.skillsync.billing.quota.LedgerEntry.Allowance;
import io.skillsync.billing.quota.LedgerEntry.Debit;
import io.skillsync.billing.quota.LedgerEntry.Refund;
import io.skillsync.billing.quota.LedgerEntry.Release;
import io.skillsync.billing.quota.LedgerEntry.Reserve;
import io.skillsync.billing.quota.LedgerKey;
import io.skillsync.billing.quota.Period;
import io.skillsync.billing.quota.RequestId;
import io.skillsync.billing.subscription.SubscriberId;
import io.skillsync.kernel.Identifier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One line of a ledger.
@Entity
@Table(name = "quota_entry")
class QuotaEntryRow {
    enum Kind {
        ALLOWANCE,
        RESERVE,
        DEBIT,
        RELEASE,
        REFUND
    }

    @Id UUID id;

    @Column(name = "owner_id")
    UUID ownerId;

    @Enumerated(EnumType.STRING)
    Feature feature;

    LocalDate period;
    int position;

    @Enumerated(EnumType.STRING)
    Kind kind;

    long units = 1;

    @Column(name = "request_id")
    UUID requestId;

    String fingerprint;

    @Column(name = "expires_at")
    Instant expiresAt;

    Instant at;

    static QuotaEntryRow of(LedgerKey key, int position, LedgerEntry entry) {
        var row = new QuotaEntryRow();
        row.id = Identifier.next();
        row.ownerId = key.owner().value();
        row.feature = key.feature();
        row.period = key.period().firstDay();
        row.position = position;
        row.at = entry.at();
        row.take(entry);
        return row;
    }

    private void take(LedgerEntry entry) {
        switch (entry) {
            case Allowance a -> {
                kind = Kind.ALLOWANCE;
                units = a.units();
            }
            case Reserve r -> {
                is(Kind.RESERVE, r.request());
                fingerprint = r.fingerprint();
                expiresAt = r.expiresAt();
            }
            case Debit d -> is(Kind.DEBIT, d.request());
            case Release r -> is(Kind.RELEASE, r.request());
            case Refund r -> is(Kind.REFUND, r.request());
        }
    }

    private void is(Kind kind, RequestId request) {
        this.kind = kind;
        requestId = request.value();
    }

    LedgerKey key() {
        return new LedgerKey(new SubscriberId(ownerId), feature, Period.starting(period));
    }

    LedgerEntry toEntry() {
        return switch (kind) {
            case ALLOWANCE -> new Allowance(units, at);
            case RESERVE -> new Reserve(request(), fingerprint, expiresAt, at);
            case DEBIT -> new Debit(request(), at);
            case RELEASE -> new Release(request(), at);
            case REFUND -> new Refund(request(), at);
        };
    }

    private RequestId request() {
        return new RequestId(requestId);
    }
}
