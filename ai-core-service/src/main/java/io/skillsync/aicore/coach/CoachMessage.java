package io.skillsync.aicore.coach;

import java.time.Instant;
import java.util.Optional;

/// Something that was said; it never changes.
///
/// @param position within the conversation, from 0
/// @param metadata of an answer; empty for a question
public record CoachMessage(
        MessageId id,
        ConversationId conversation,
        int position,
        MessageRole role,
        String content,
        Instant createdAt,
        Optional<AnswerMetadata> metadata) {}
