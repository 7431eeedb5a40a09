package io.skillsync.careerforge.achievement;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one achievement.
public record AchievementId(UUID value) implements Identifier {}
