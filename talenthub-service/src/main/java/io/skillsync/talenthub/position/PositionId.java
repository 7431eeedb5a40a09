package io.skillsync.talenthub.position;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// Names a position.
public record PositionId(UUID value) implements Identifier {}
