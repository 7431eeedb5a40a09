package io.skillsync.aicore.coach;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of a message.
public record MessageId(UUID value) implements Identifier {}
