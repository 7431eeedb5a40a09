package io.skillsync.careerforge.achievement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A person's achievements in figures.
public record AchievementProgress(
        int points, int achievements, int verified, Map<AchievementType, Integer> byType) {
    public AchievementProgress {
        byType = Map.copyOf(byType);
    }

    public static AchievementProgress of(List<Achievement> all) {
        var byType = new EnumMap<AchievementType, Integer>(AchievementType.class);
        for (var type : AchievementType.values()) byType.put(type, 0);
        all.forEach(achievement -> byType.merge(achievement.type(), 1, Integer::sum));
        return new AchievementProgress(
                all.stream().mapToInt(Achievement::points).sum(),
                all.size(),
                (int) all.stream().filter(Achievement::verified).count(),
                byType);
    }
}
