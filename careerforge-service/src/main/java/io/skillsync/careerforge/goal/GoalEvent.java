package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.SeekerId;
import java.time.Instant;

/// What has happened to a goal.
public sealed interface GoalEvent {
    GoalId goal();

    SeekerId owner();

    record Created(GoalId goal, SeekerId owner) implements GoalEvent {}

    record Started(GoalId goal, SeekerId owner) implements GoalEvent {}

    record Paused(GoalId goal, SeekerId owner) implements GoalEvent {}

    record Completed(GoalId goal, SeekerId owner, Instant at) implements GoalEvent {}

    record Cancelled(GoalId goal, SeekerId owner, GoalCloseReason reason) implements GoalEvent {}
}
