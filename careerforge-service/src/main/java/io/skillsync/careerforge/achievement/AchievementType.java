package io.skillsync.careerforge.achievement;

/// What kind of thing was achieved, and what it is worth.
public enum AchievementType {
    JOB_SECURED(500),
    SKILL_MASTERED(100),
    CERT_EARNED(150);

    private final int points;

    AchievementType(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
