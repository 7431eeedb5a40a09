package io.skillsync.careerforge.goal.adapter.out;

import io.skillsync.careerforge.Priority;
import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.goal.Goal;
import io.skillsync.careerforge.goal.GoalCategory;
import io.skillsync.careerforge.goal.GoalCloseReason;
import io.skillsync.careerforge.goal.GoalId;
import io.skillsync.careerforge.goal.GoalPlan;
import io.skillsync.careerforge.goal.GoalStatus;
import io.skillsync.careerforge.goal.GoalStep;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "goal")
class GoalRow extends OwnedRow<Goal> {
    String title;
    String description;

    @Enumerated(EnumType.STRING)
    GoalCategory category;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Enumerated(EnumType.STRING)
    GoalStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    GoalCloseReason closeReason;

    @Column(name = "target_date")
    LocalDate targetDate;

    @Column(name = "completed_at")
    Instant completedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Steps steps;

    /// A JSON column holds an object, so the list stands in one.
    record Steps(List<GoalStep> items) {}

    GoalRow() {}

    GoalRow(Goal goal) {
        super(goal);
        title = goal.plan().title();
        description = goal.plan().description();
        category = goal.plan().category();
        priority = goal.plan().priority();
        targetDate = goal.plan().targetDate().orElse(null);
        status = goal.status();
        closeReason = goal.closeReason().orElse(null);
        completedAt = goal.completedAt().orElse(null);
        steps = new Steps(goal.steps());
    }

    @Override
    public Goal toModel() {
        return new Goal(
                new GoalId(id),
                new SeekerId(ownerId),
                new GoalPlan(
                        title, description, category, priority, Optional.ofNullable(targetDate)),
                status,
                Optional.ofNullable(closeReason),
                Optional.ofNullable(completedAt),
                steps.items(),
                version());
    }
}
