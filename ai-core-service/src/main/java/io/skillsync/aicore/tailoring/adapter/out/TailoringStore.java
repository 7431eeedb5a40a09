package io.skillsync.aicore.tailoring.adapter.out;

import io.skillsync.aicore.InsightGiven;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.InsightKind;
import io.skillsync.aicore.tailoring.OfferedTailoring;
import io.skillsync.aicore.tailoring.TailoringEvent;
import io.skillsync.aicore.tailoring.TailoringFilter;
import io.skillsync.aicore.tailoring.TailoringId;
import io.skillsync.aicore.tailoring.Tailorings;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;

@Singleton
class TailoringStore
        extends DecisionStore<
                OfferedTailoring,
                TailoringEvent,
                PersonId,
                TailoringId,
                TailoringFilter,
                TailoringRow>
        implements Tailorings {
    TailoringStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "tailoring", TailoringRow.class, TailoringRow::new);
    }

    @Override
    protected Where where(TailoringFilter filter) {
        return Where.all().equal("resumeId", filter.resume());
    }

    @Override
    protected OutboxMessage message(OfferedTailoring tailoring, TailoringEvent event) {
        return switch (event) {
            case TailoringEvent.Offered() ->
                    InsightGiven.message(
                            tailoring.id().value(), tailoring.owner(), InsightKind.TAILORING);
        };
    }
}
