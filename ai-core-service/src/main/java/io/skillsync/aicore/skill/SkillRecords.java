package io.skillsync.aicore.skill;

import java.time.YearMonth;
import java.util.List;

/// Judges what the dated entries of a resume say about a skill.
public final class SkillRecords {
    /// Use within this many months counts as recent.
    private static final int RECENT_MONTHS = 24;

    private static final double TENTHS = 10;

    private SkillRecords() {}

    /// @param lastUsed null where no dated entry names the skill
    public static SkillRecord of(
            Concept concept, double years, YearMonth lastUsed, YearMonth now, List<String> paths) {
        var recent = lastUsed != null && !lastUsed.plusMonths(RECENT_MONTHS).isBefore(now);
        return new SkillRecord(
                concept,
                Math.round(years * TENTHS) / TENTHS,
                lastUsed,
                SkillLevel.of(years, recent),
                paths.stream().distinct().toList());
    }
}
