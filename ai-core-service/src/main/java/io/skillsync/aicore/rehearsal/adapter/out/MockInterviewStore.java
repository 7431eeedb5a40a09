package io.skillsync.aicore.rehearsal.adapter.out;

import io.skillsync.aicore.InsightGiven;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.InsightKind;
import io.skillsync.aicore.rehearsal.MockInterview;
import io.skillsync.aicore.rehearsal.MockInterviewEvent;
import io.skillsync.aicore.rehearsal.MockInterviewFilter;
import io.skillsync.aicore.rehearsal.MockInterviewId;
import io.skillsync.aicore.rehearsal.MockInterviews;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class MockInterviewStore
        extends DecisionStore<
                MockInterview,
                MockInterviewEvent,
                PersonId,
                MockInterviewId,
                MockInterviewFilter,
                MockInterviewRow>
        implements MockInterviews {
    MockInterviewStore(Transactions transactions, Outbox outbox) {
        super(
                transactions,
                outbox,
                "mock interview",
                MockInterviewRow.class,
                MockInterviewRow::new);
    }

    @Override
    protected Where where(MockInterviewFilter filter) {
        return Where.all().equal("isCompleted", filter.completed());
    }

    @Override
    protected OutboxMessage message(MockInterview interview, MockInterviewEvent event) {
        return switch (event) {
            case MockInterviewEvent.Started started ->
                    InsightGiven.message(
                            started.interview().value(),
                            started.owner(),
                            InsightKind.MOCK_INTERVIEW);
            case MockInterviewEvent.Completed completed ->
                    new OutboxMessage(
                            "ai-core.mock-interview",
                            completed.interview().value(),
                            "ai-core.mock-interview-completed.v1",
                            Map.of(
                                    "mockInterviewId", completed.interview().value(),
                                    "ownerId", completed.owner().value(),
                                    "score", completed.score(),
                                    "version", interview.version().number()));
        };
    }
}
