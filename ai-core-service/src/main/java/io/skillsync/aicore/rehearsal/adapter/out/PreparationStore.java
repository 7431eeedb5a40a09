package io.skillsync.aicore.rehearsal.adapter.out;

import io.skillsync.aicore.InsightGiven;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.InsightKind;
import io.skillsync.aicore.rehearsal.Preparation;
import io.skillsync.aicore.rehearsal.PreparationEvent;
import io.skillsync.aicore.rehearsal.PreparationFilter;
import io.skillsync.aicore.rehearsal.PreparationId;
import io.skillsync.aicore.rehearsal.Preparations;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;

@Singleton
class PreparationStore
        extends DecisionStore<
                Preparation,
                PreparationEvent,
                PersonId,
                PreparationId,
                PreparationFilter,
                PreparationRow>
        implements Preparations {
    PreparationStore(Transactions transactions, Outbox outbox) {
        super(
                transactions,
                outbox,
                "interview preparation",
                PreparationRow.class,
                PreparationRow::new);
    }

    @Override
    protected Where where(PreparationFilter filter) {
        return Where.all().equal("applicationId", filter.application());
    }

    @Override
    protected OutboxMessage message(Preparation preparation, PreparationEvent event) {
        return switch (event) {
            case PreparationEvent.Prepared prepared ->
                    InsightGiven.message(
                            prepared.preparation().value(),
                            prepared.owner(),
                            InsightKind.PREPARATION);
        };
    }
}
