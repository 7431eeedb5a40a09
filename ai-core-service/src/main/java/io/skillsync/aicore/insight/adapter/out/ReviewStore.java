package io.skillsync.aicore.insight.adapter.out;

import io.skillsync.aicore.InsightGiven;
import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.allowance.InsightKind;
import io.skillsync.aicore.insight.GivenReview;
import io.skillsync.aicore.insight.ReviewEvent;
import io.skillsync.aicore.insight.ReviewFilter;
import io.skillsync.aicore.insight.ReviewId;
import io.skillsync.aicore.insight.Reviews;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;

@Singleton
class ReviewStore
        extends DecisionStore<GivenReview, ReviewEvent, PersonId, ReviewId, ReviewFilter, ReviewRow>
        implements Reviews {
    ReviewStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "review", ReviewRow.class, ReviewRow::new);
    }

    @Override
    protected Where where(ReviewFilter filter) {
        return Where.all().equal("resumeId", filter.resume());
    }

    @Override
    protected OutboxMessage message(GivenReview review, ReviewEvent event) {
        return switch (event) {
            case ReviewEvent.Given() ->
                    InsightGiven.message(
                            review.id().value(), review.owner(), InsightKind.RESUME_REVIEW);
        };
    }
}
