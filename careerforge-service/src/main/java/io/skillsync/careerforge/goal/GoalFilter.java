package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.Priority;
import java.util.Optional;

/// What a list of goals can be narrowed by.
///
/// @param closeReason narrows cancelled goals by why they were
public record GoalFilter(
        Optional<GoalStatus> status,
        Optional<GoalCloseReason> closeReason,
        Optional<Priority> priority) {
    public static final GoalFilter NONE =
            new GoalFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
