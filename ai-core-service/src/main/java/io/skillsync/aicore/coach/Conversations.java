package io.skillsync.aicore.coach;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.OwnedCollection;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// All conversations of a person, with what was said in them.
public interface Conversations
        extends OwnedCollection<Conversation, PersonId, ConversationId, ConversationFilter> {
    /// Stores a question, its answer and the conversation after them; {@link
    /// io.skillsync.kernel.Stale} where another exchange came between.
    Uni<Exchange> add(Exchange exchange);

    /// Oldest first; nothing where the conversation is absent or somebody else's.
    Uni<Page<CoachMessage>> messages(PersonId owner, ConversationId conversation, PageRequest page);

    /// {@link io.skillsync.kernel.NotFound} where it is absent or somebody else's.
    Uni<CoachMessage> message(PersonId owner, ConversationId conversation, MessageId id);

    /// What the person asked last.
    Uni<Optional<CoachMessage>> lastQuestion(PersonId owner, ConversationId conversation);
}
