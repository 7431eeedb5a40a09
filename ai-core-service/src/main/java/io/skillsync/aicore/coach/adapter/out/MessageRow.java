package io.skillsync.aicore.coach.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.AnswerMetadata;
import io.skillsync.aicore.coach.CoachMessage;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.aicore.coach.MessageId;
import io.skillsync.aicore.coach.MessageRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "message")
class MessageRow {
    @Id UUID id;

    @Column(name = "owner_id")
    UUID ownerId;

    @Column(name = "conversation_id")
    UUID conversationId;

    int position;

    @Enumerated(EnumType.STRING)
    MessageRole role;

    String content;

    @Column(name = "created_at")
    Instant createdAt;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerMetadata metadata;

    MessageRow() {}

    MessageRow(PersonId owner, CoachMessage message) {
        id = message.id().value();
        ownerId = owner.value();
        conversationId = message.conversation().value();
        position = message.position();
        role = message.role();
        content = message.content();
        createdAt = message.createdAt().truncatedTo(ChronoUnit.MICROS);
        metadata = message.metadata().orElse(null);
    }

    CoachMessage toModel() {
        return new CoachMessage(
                new MessageId(id),
                new ConversationId(conversationId),
                position,
                role,
                content,
                createdAt,
                Optional.ofNullable(metadata));
    }
}
