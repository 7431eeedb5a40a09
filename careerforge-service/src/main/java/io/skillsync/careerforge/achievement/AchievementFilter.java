package io.skillsync.careerforge.achievement;

import java.util.Optional;

/// What a list of achievements can be narrowed by.
public record AchievementFilter(Optional<AchievementType> type) {}
