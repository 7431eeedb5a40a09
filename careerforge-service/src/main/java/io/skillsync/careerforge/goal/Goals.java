package io.skillsync.careerforge.goal;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.DecidedCollection;

/// All goals of a person.
public interface Goals extends DecidedCollection<Goal, GoalEvent, SeekerId, GoalId, GoalFilter> {}
