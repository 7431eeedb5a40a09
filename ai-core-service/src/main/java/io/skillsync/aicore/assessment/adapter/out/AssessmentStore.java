package io.skillsync.aicore.assessment.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.assessment.Assessment;
import io.skillsync.aicore.assessment.AssessmentEvent;
import io.skillsync.aicore.assessment.AssessmentFilter;
import io.skillsync.aicore.assessment.AssessmentId;
import io.skillsync.aicore.assessment.Assessments;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class AssessmentStore
        extends DecisionStore<
                Assessment,
                AssessmentEvent,
                PersonId,
                AssessmentId,
                AssessmentFilter,
                AssessmentRow>
        implements Assessments {
    AssessmentStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "assessment", AssessmentRow.class, AssessmentRow::new);
    }

    @Override
    protected Where where(AssessmentFilter filter) {
        return Where.all().equal("type", filter.type());
    }

    /// That it was taken, not what came of it: results are the person's own.
    @Override
    protected OutboxMessage message(Assessment assessment, AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.Completed completed ->
                    new OutboxMessage(
                            "ai-core.assessment",
                            completed.assessment().value(),
                            "ai-core.assessment-completed.v1",
                            Map.of(
                                    "assessmentId", completed.assessment().value(),
                                    "ownerId", completed.owner().value(),
                                    "type", completed.type(),
                                    "version", assessment.version().number()));
        };
    }
}
