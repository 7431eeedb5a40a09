package io.skillsync.aicore.coach.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.ConversationContext;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

@Entity
@Table(name = "conversation")
class ConversationRow extends OwnedRow<Conversation> {
    String title;
    String context;
    int messages;

    ConversationRow() {}

    ConversationRow(Conversation conversation) {
        super(conversation);
        title = conversation.title().orElse(null);
        context = conversation.context().map(ConversationContext::text).orElse(null);
        messages = conversation.messages();
    }

    @Override
    public Conversation toModel() {
        return new Conversation(
                new ConversationId(id),
                new PersonId(ownerId),
                Optional.ofNullable(title),
                Optional.ofNullable(context).map(ConversationContext::new),
                messages,
                version());
    }
}
