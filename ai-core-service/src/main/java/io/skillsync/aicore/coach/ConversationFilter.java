package io.skillsync.aicore.coach;

import java.util.Optional;

/// What a list of conversations can be narrowed by.
public record ConversationFilter(Optional<ConversationContext> context) {
    public static final ConversationFilter NONE = new ConversationFilter(Optional.empty());
}
