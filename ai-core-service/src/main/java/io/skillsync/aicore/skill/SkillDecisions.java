package io.skillsync.aicore.skill;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/// Everything that was decided about proposals; nothing is taken back, so that an older state of
/// the taxonomy can be built again.
public interface SkillDecisions {
    /// The skills that were accepted, in the order in which they were.
    Uni<List<Concept>> accepted();

    /// The terms that are decided.
    Uni<Set<String>> decided();

    /// Keeps a decision; RuleBroken where the term is decided already.
    Uni<Void> add(SkillDecision decision);
}
