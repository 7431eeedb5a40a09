package io.skillsync.careerforge.profile;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one seeker's profile.
public record ProfileId(UUID value) implements Identifier {}
