package io.skillsync.aicore.tailoring;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names one tailoring; also what its allowance was reserved for.
public record TailoringId(UUID value) implements Identifier {}
