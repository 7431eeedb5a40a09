package io.skillsync.careerforge.goal;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of a goal.
public record GoalId(UUID value) implements Identifier {}
