package io.skillsync.aicore.coach;

import io.skillsync.kernel.Identifier;
import java.util.UUID;

/// The id of a conversation.
public record ConversationId(UUID value) implements Identifier {}
