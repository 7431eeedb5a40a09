package io.skillsync.careerforge.goal.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.goal.Goal;
import io.skillsync.careerforge.goal.GoalEvent;
import io.skillsync.careerforge.goal.GoalFilter;
import io.skillsync.careerforge.goal.GoalId;
import io.skillsync.careerforge.goal.Goals;
import io.skillsync.persistence.DecisionStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.skillsync.persistence.outbox.Outbox;
import io.skillsync.persistence.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
class GoalStore extends DecisionStore<Goal, GoalEvent, SeekerId, GoalId, GoalFilter, GoalRow>
        implements Goals {
    GoalStore(Transactions transactions, Outbox outbox) {
        super(transactions, outbox, "goal", GoalRow.class, GoalRow::new);
    }

    @Override
    protected Where where(GoalFilter filter) {
        return Where.all()
                .equal("status", filter.status())
                .equal("closeReason", filter.closeReason())
                .equal("priority", filter.priority());
    }

    @Override
    protected OutboxMessage message(Goal goal, GoalEvent event) {
        var data =
                Map.<String, Object>of(
                        "goalId", goal.id().value(),
                        "ownerId", goal.owner().value(),
                        "status", goal.status(),
                        "version", goal.version().number());
        return new OutboxMessage(
                "careerforge.goal",
                goal.id().value(),
                "careerforge.%s.v1".formatted(name(event)),
                data);
    }

    private static String name(GoalEvent event) {
        return switch (event) {
            case GoalEvent.Created _ -> "goal-created";
            case GoalEvent.Started _ -> "goal-started";
            case GoalEvent.Paused _ -> "goal-paused";
            case GoalEvent.Completed _ -> "goal-completed";
            case GoalEvent.Cancelled _ -> "goal-cancelled";
        };
    }
}
