package io.skillsync.aicore.insight;

import java.util.List;

/// What to learn, in an order in which every step rests on the ones before it.
///
/// @param goal the skill at the end
/// @param steps the skills on the way, the goal last; those that are known already are left out
public record LearningPath(String goal, List<LearningStep> steps) {
    public LearningPath {
        steps = List.copyOf(steps);
    }

    /// A skill to learn.
    ///
    /// @param restsOn what comes before it, learned on the way or known already
    /// @param leadsTo the skills of the path that need it; empty for the goal
    public record LearningStep(String skill, List<String> restsOn, List<String> leadsTo) {
        public LearningStep {
            restsOn = List.copyOf(restsOn);
            leadsTo = List.copyOf(leadsTo);
        }
    }
}
