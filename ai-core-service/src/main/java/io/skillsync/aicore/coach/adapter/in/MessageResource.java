package io.skillsync.aicore.coach.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.AnswerMetadata;
import io.skillsync.aicore.coach.CoachMessage;
import io.skillsync.aicore.coach.CoachSpeech;
import io.skillsync.aicore.coach.CoachSpeech.Stored;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.aicore.coach.Conversations;
import io.skillsync.aicore.coach.MessageId;
import io.skillsync.aicore.coach.MessageRole;
import io.skillsync.aicore.coach.TalkWithCoach;
import io.skillsync.aicore.coach.TalkWithCoach.Asked;
import io.skillsync.kernel.Identifier;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What is said in one of the caller's conversations.
@Path("/api/ai-core/v1/conversations/{id}/messages")
@Tag(name = "Coach")
public class MessageResource {
    private final TalkWithCoach talk;
    private final Conversations conversations;
    private final Idempotency idempotency;
    private final Caller caller;

    MessageResource(
            TalkWithCoach talk,
            Conversations conversations,
            Idempotency idempotency,
            Caller caller) {
        this.talk = talk;
        this.conversations = conversations;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The messages of a conversation, oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MessageList.class)))
    public Uni<Response> list(UUID id, @BeanParam Paging paging, @Context UriInfo uri) {
        var conversation = new ConversationId(id);
        return conversations
                .get(owner(), conversation)
                .chain(() -> conversations.messages(owner(), conversation, paging.request()))
                .map(page -> Paging.respond(uri, page, MessageView::of));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks the coach; answers its message",
            description =
                    "With \"Accept: text/event-stream\" the answer comes as it is found: events \"delta\" {text}, \"citation\" and, when it is stored, \"done\" with the message; \"problem\" where it cannot be.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MessageView.class)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "409", description = "The conversation is full")
    public Uni<Response> ask(
            UUID id,
            @NotNull @Valid NewMessage body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return answer(id, body, key, uri, _ -> {});
    }

    /// The same question; the answer as server-sent events. A client that goes away stops it, and
    /// nothing is stored.
    @POST
    @Streamed
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            UUID id,
            @NotNull @Valid NewMessage body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri,
            @Context Sse sse) {
        var events = new SpeechEvents(sse);
        // Everything goes through the one queue, so that "done" never overtakes what was said.
        var queue = UnicastProcessor.<OutboundSseEvent>create();
        var answered =
                answer(id, body, key, uri, speech -> events.of(speech).ifPresent(queue::onNext))
                        .invoke(response -> queue.onNext(events.done(response.getEntity())))
                        .onTermination()
                        .invoke(queue::onComplete);
        return Multi.createBy()
                .merging()
                .streams(queue, answered.onItem().transformToMulti(_ -> Multi.createFrom().empty()))
                .plug(events::tellingRefusals);
    }

    private Uni<Response> answer(
            UUID id, NewMessage body, String key, UriInfo uri, Consumer<CoachSpeech> listener) {
        var owner = owner();
        var name = caller.name();
        var conversation = new ConversationId(id);
        return idempotency.once(
                owner.value(),
                key,
                uri,
                body,
                answerId ->
                        talk.ask(
                                        new Asked(
                                                owner,
                                                name,
                                                conversation,
                                                new MessageId(Identifier.next()),
                                                new MessageId(answerId),
                                                body.content()))
                                .invoke(listener)
                                .collect()
                                .last()
                                .map(last -> ok(((Stored) last).message())),
                answerId ->
                        conversations
                                .message(owner, conversation, new MessageId(answerId))
                                .map(MessageResource::ok));
    }

    private PersonId owner() {
        return new PersonId(caller.id());
    }

    private static Response ok(CoachMessage message) {
        return Response.ok(MessageView.of(message)).build();
    }

    /// What a caller asks.
    public record NewMessage(@NotBlank @Size(max = Conversation.LONGEST_QUESTION) String content) {}

    /// A message as the conversation's owner sees it.
    ///
    /// @param metadata how an answer came about; absent for a question
    public record MessageView(
            UUID id,
            UUID conversationId,
            MessageRole role,
            String content,
            Instant createdAt,
            AnswerMetadata metadata) {
        static MessageView of(CoachMessage message) {
            return new MessageView(
                    message.id().value(),
                    message.conversation().value(),
                    message.role(),
                    message.content(),
                    message.createdAt(),
                    message.metadata().orElse(null));
        }
    }

    /// A page of messages, for the API document.
    public record MessageList(List<MessageView> items, String next) {}
}
