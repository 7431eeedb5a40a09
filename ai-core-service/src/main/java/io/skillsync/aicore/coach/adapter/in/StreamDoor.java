package io.skillsync.aicore.coach.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.aicore.coach.Conversations;
import io.skillsync.kernel.NotFound;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a stream from a conversation that is absent, somebody else's or full, while the refusal
/// can still be a status.
public class StreamDoor {
    private final Conversations conversations;
    private final Caller caller;

    StreamDoor(Conversations conversations, Caller caller) {
        this.conversations = conversations;
        this.caller = caller;
    }

    @Streamed
    @ServerRequestFilter
    public Uni<Void> check(ContainerRequestContext request) {
        var id = request.getUriInfo().getPathParameters().getFirst("id");
        return conversations
                .get(new PersonId(caller.id()), conversation(id))
                .invoke(Conversation::checkRoom)
                .replaceWithVoid();
    }

    private static ConversationId conversation(String id) {
        try {
            return new ConversationId(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("conversation");
        }
    }
}
