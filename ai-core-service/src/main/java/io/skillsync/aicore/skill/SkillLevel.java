package io.skillsync.aicore.skill;

/// How far somebody has come in a skill, judged by the years in which a resume shows it.
public enum SkillLevel {
    BEGINNER(0),
    INTERMEDIATE(1),
    ADVANCED(3),
    EXPERT(6);

    private final double fromYears;

    SkillLevel(double fromYears) {
        this.fromYears = fromYears;
    }

    /// The level for years of use; EXPERT only where the use is recent.
    static SkillLevel of(double years, boolean recent) {
        var level = BEGINNER;
        for (var candidate : values()) {
            if (years >= candidate.fromYears && (candidate != EXPERT || recent)) {
                level = candidate;
            }
        }
        return level;
    }
}
