package io.skillsync.aicore.assessment;

import io.skillsync.aicore.skill.SkillCategory;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// Writes skill tests where long thinking holds nobody up.
public interface TestWriting {
    /// @param seed the same seed gives the same test
    Uni<List<AssessmentItem>> about(SkillCategory field, int size, long seed);

    Uni<List<AssessmentItem>> about(List<String> skills, int size, long seed);
}
