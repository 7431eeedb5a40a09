package io.skillsync.aicore.insight;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one review of a resume; also what its allowance was reserved for.
public record ReviewId(UUID value) implements Identifier {}
