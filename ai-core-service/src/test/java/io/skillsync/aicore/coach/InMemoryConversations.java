package io.skillsync.aicore.coach;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.InMemoryOwned;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class InMemoryConversations
        extends InMemoryOwned<Conversation, PersonId, ConversationId, ConversationFilter>
        implements Conversations {
    private final List<CoachMessage> said = new ArrayList<>();

    InMemoryConversations() {
        super("conversation");
    }

    @Override
    protected boolean matches(ConversationFilter filter, Conversation conversation) {
        return filter.context().isEmpty() || filter.context().equals(conversation.context());
    }

    @Override
    protected Conversation versioned(Conversation conversation, Version version) {
        return new Conversation(
                conversation.id(),
                conversation.owner(),
                conversation.title(),
                conversation.context(),
                conversation.messages(),
                version);
    }

    @Override
    public Uni<Exchange> add(Exchange exchange) {
        return replace(exchange.conversation())
                .map(after -> {
                    said.add(exchange.question());
                    said.add(exchange.answer());
                    return new Exchange(after, exchange.question(), exchange.answer());
                });
    }

    @Override
    public Uni<Void> remove(PersonId owner, ConversationId id, Version.Expected expected) {
        return super.remove(owner, id, expected)
                .invoke(() -> said.removeIf(message -> message.conversation().equals(id)));
    }

    @Override
    public Uni<Page<CoachMessage>> messages(
            PersonId owner, ConversationId conversation, PageRequest page) {
        return Uni.createFrom()
                .item(() -> {
                    var all = of(owner, conversation);
                    var from =
                            page.after()
                                    .map(after ->
                                            all.stream()
                                                            .map(message -> message.id().value())
                                                            .toList()
                                                            .indexOf(after)
                                                    + 1)
                                    .orElse(0);
                    return Page.of(
                            all.stream().skip(from).limit(page.limit() + 1L).toList(),
                            page,
                            message -> message.id().value());
                });
    }

    @Override
    public Uni<CoachMessage> message(PersonId owner, ConversationId conversation, MessageId id) {
        return Uni.createFrom()
                .item(() ->
                        of(owner, conversation).stream()
                                .filter(message -> message.id().equals(id))
                                .findFirst()
                                .orElseThrow(() -> new NotFound("message")));
    }

    @Override
    public Uni<Optional<CoachMessage>> lastQuestion(PersonId owner, ConversationId conversation) {
        return Uni.createFrom()
                .item(() ->
                        of(owner, conversation).stream()
                                .filter(message -> message.role() == MessageRole.USER)
                                .reduce((_, later) -> later));
    }

    private List<CoachMessage> of(PersonId owner, ConversationId conversation) {
        if (!holds(conversation)) return List.of();
        return said.stream()
                .filter(message -> message.conversation().equals(conversation))
                .filter(_ -> isOf(owner, conversation))
                .toList();
    }

    private boolean isOf(PersonId owner, ConversationId conversation) {
        try {
            return find(owner, conversation) != null;
        } catch (NotFound foreign) {
            return false;
        }
    }
}
