package io.skillsync.careerforge.interest;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of an interest.
public record InterestId(UUID value) implements Identifier {}
