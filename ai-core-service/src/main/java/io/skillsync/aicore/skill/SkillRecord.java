package io.skillsync.aicore.skill;

import java.time.YearMonth;
import java.util.List;

/// What a resume shows of one skill.
///
/// @param years of the dated entries that name it, overlapping ones counted once, one decimal
/// @param lastUsed month of the latest such entry; null where no dated entry names it
/// @param paths the places that name it
public record SkillRecord(
        Concept concept, double years, YearMonth lastUsed, SkillLevel level, List<String> paths) {
    public SkillRecord {
        paths = List.copyOf(paths);
    }
}
