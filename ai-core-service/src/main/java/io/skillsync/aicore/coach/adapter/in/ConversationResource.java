package io.skillsync.aicore.coach.adapter.in;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.ConversationContext;
import io.skillsync.aicore.coach.ConversationFilter;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.aicore.coach.Conversations;
import io.skillsync.aicore.coach.TalkWithCoach;
import io.skillsync.aicore.coach.adapter.in.MessageResource.MessageView;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.persistence.idempotency.Idempotency;
import io.skillsync.service.http.Etags;
import io.skillsync.service.http.Paging;
import io.skillsync.service.identity.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The caller's own conversations with the coach.
@Path("/api/ai-core/v1/conversations")
@Tag(name = "Coach")
public class ConversationResource {
    private static final PageRequest WHOLE =
            new PageRequest(Conversation.MOST_MESSAGES, Optional.empty());

    private final TalkWithCoach talk;
    private final Conversations conversations;
    private final Idempotency idempotency;
    private final Caller caller;

    ConversationResource(
            TalkWithCoach talk,
            Conversations conversations,
            Idempotency idempotency,
            Caller caller) {
        this.talk = talk;
        this.conversations = conversations;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Opens a conversation",
            description =
                    "A context of \"posting:<id>\" (open) or \"application:<id>\" (the caller's own) lets the coach answer what that posting says.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such open posting, or no such application of the caller")
    public Uni<Response> open(
            @NotNull @Valid NewConversation body,
            @HeaderParam("Idempotency-Key") String key,
            @Context UriInfo uri) {
        return idempotency.once(
                caller.id(),
                key,
                uri,
                body,
                id ->
                        talk.open(body.toConversation(new ConversationId(id), owner()))
                                .map(opened -> created(uri, opened)),
                id ->
                        conversations
                                .get(owner(), new ConversationId(id))
                                .map(opened -> created(uri, opened)));
    }

    @GET
    @Operation(summary = "The caller's conversations, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ConversationList.class)))
    public Uni<Response> list(
            @QueryParam("context") @Size(max = ConversationContext.LONGEST) String context,
            @BeanParam Paging paging,
            @Context UriInfo uri) {
        var filter = new ConversationFilter(told(context).map(ConversationContext::new));
        return conversations
                .page(owner(), filter, paging.request())
                .map(page -> Paging.respond(uri, page, ConversationView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A conversation with all that was said in it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WholeConversation.class)))
    public Uni<Response> get(UUID id) {
        var conversation = new ConversationId(id);
        return conversations
                .get(owner(), conversation)
                .chain(found ->
                        conversations
                                .messages(owner(), conversation, WHOLE)
                                .map(Page::items)
                                .map(said ->
                                        Etags.ok(
                                                found.version(),
                                                new WholeConversation(
                                                        ConversationView.of(found),
                                                        said.stream()
                                                                .map(MessageView::of)
                                                                .toList()))));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes a conversation with its messages")
    @APIResponse(responseCode = "204")
    public Uni<Void> remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return conversations
                .get(owner(), new ConversationId(id))
                .chain(found ->
                        conversations.remove(found.owner(), found.id(), Etags.required(ifMatch)));
    }

    private PersonId owner() {
        return new PersonId(caller.id());
    }

    private static Optional<String> told(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private static Response created(UriInfo uri, Conversation conversation) {
        var place = uri.getAbsolutePathBuilder().path(conversation.id().value().toString()).build();
        return Etags.created(place, conversation.version(), ConversationView.of(conversation));
    }

    /// What a caller says of a conversation.
    ///
    /// @param title without one the first question stands for it
    public record NewConversation(
            @Size(max = Conversation.LONGEST_TITLE) String title,
            @Size(max = ConversationContext.LONGEST) String context) {
        Conversation toConversation(ConversationId id, PersonId owner) {
            return Conversation.open(
                    id, owner, told(title), told(context).map(ConversationContext::new));
        }
    }

    /// A conversation as its owner sees it.
    ///
    /// @param messageCount questions and answers together, at most 200
    public record ConversationView(
            UUID id,
            String title,
            String context,
            int messageCount,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static ConversationView of(Conversation conversation) {
            return new ConversationView(
                    conversation.id().value(),
                    conversation.title().orElse(null),
                    conversation.context().map(ConversationContext::text).orElse(null),
                    conversation.messages(),
                    conversation.version().number(),
                    conversation.version().createdAt(),
                    conversation.version().updatedAt());
        }
    }

    /// A conversation with its messages, oldest first.
    public record WholeConversation(ConversationView conversation, List<MessageView> messages) {}

    /// A page of conversations, for the API document.
    public record ConversationList(List<ConversationView> items, String next) {}
}
