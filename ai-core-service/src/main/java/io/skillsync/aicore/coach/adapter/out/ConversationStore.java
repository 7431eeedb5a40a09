package io.skillsync.aicore.coach.adapter.out;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.CoachMessage;
import io.skillsync.aicore.coach.Conversation;
import io.skillsync.aicore.coach.ConversationContext;
import io.skillsync.aicore.coach.ConversationFilter;
import io.skillsync.aicore.coach.ConversationId;
import io.skillsync.aicore.coach.Conversations;
import io.skillsync.aicore.coach.Exchange;
import io.skillsync.aicore.coach.MessageId;
import io.skillsync.aicore.coach.MessageRole;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.Page;
import io.skillsync.kernel.PageRequest;
import io.skillsync.persistence.Actor;
import io.skillsync.persistence.OwnedStore;
import io.skillsync.persistence.Transactions;
import io.skillsync.persistence.Where;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Conversations and their messages; the messages of a removed conversation go with it.
@Singleton
class ConversationStore
        extends OwnedStore<
                Conversation, PersonId, ConversationId, ConversationFilter, ConversationRow>
        implements Conversations {
    private static final String OF_CONVERSATION =
            "from MessageRow m where m.conversationId = :conversation and m.ownerId = :owner ";
    private static final String BEHIND =
            "and m.position > (select p.position from MessageRow p where p.id = :after and p.conversationId = :conversation) ";

    ConversationStore(Transactions transactions) {
        super(transactions, "conversation", ConversationRow.class, ConversationRow::new);
    }

    @Override
    protected Where where(ConversationFilter filter) {
        return Where.all().equal("context", filter.context().map(ConversationContext::text));
    }

    @Override
    public Uni<Exchange> add(Exchange exchange) {
        var conversation = exchange.conversation();
        var owner = conversation.owner();
        var question = new MessageRow(owner, exchange.question());
        var answer = new MessageRow(owner, exchange.answer());
        return transactions.write(
                Actor.of(owner),
                session ->
                        update(session, conversation)
                                .call(() -> session.insert(question))
                                .call(() -> session.insert(answer))
                                .map(row ->
                                        new Exchange(
                                                row.toModel(),
                                                question.toModel(),
                                                answer.toModel())));
    }

    @Override
    public Uni<Page<CoachMessage>> messages(
            PersonId owner, ConversationId conversation, PageRequest page) {
        return transactions
                .read(
                        Actor.of(owner),
                        session -> {
                            var query =
                                    query(
                                            session,
                                            owner,
                                            conversation,
                                            (page.after().isPresent() ? BEHIND : "")
                                                    + "order by m.position");
                            page.after().ifPresent(after -> query.setParameter("after", after));
                            return query.setMaxResults(page.limit() + 1).getResultList();
                        })
                .map(rows -> Page.of(rows, page, row -> row.id).map(MessageRow::toModel));
    }

    @Override
    public Uni<CoachMessage> message(PersonId owner, ConversationId conversation, MessageId id) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                query(session, owner, conversation, "and m.id = :id")
                                        .setParameter("id", id.value())
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("message"))
                .map(MessageRow::toModel);
    }

    @Override
    public Uni<Optional<CoachMessage>> lastQuestion(PersonId owner, ConversationId conversation) {
        return transactions
                .read(
                        Actor.of(owner),
                        session ->
                                query(
                                                session,
                                                owner,
                                                conversation,
                                                "and m.role = :role order by m.position desc")
                                        .setParameter("role", MessageRole.USER)
                                        .setMaxResults(1)
                                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(MessageRow::toModel));
    }

    private static Mutiny.SelectionQuery<MessageRow> query(
            Mutiny.StatelessSession session,
            Identifier owner,
            Identifier conversation,
            String rest) {
        return session.createSelectionQuery(OF_CONVERSATION + rest, MessageRow.class)
                .setParameter("conversation", conversation.value())
                .setParameter("owner", owner.value());
    }

    @Override
    public Set<String> tables() {
        return Set.of("conversation", "message");
    }

    @Override
    public Uni<Map<String, Object>> export(UUID person) {
        return super.export(person)
                .chain(conversations ->
                        transactions
                                .read(
                                        Actor.of(person, Set.of()),
                                        session ->
                                                session.createSelectionQuery(
                                                                "from MessageRow where ownerId = :owner order by conversationId, position",
                                                                MessageRow.class)
                                                        .setParameter("owner", person)
                                                        .getResultList())
                                .map(rows ->
                                        Map.of(
                                                "conversation",
                                                conversations.get("conversation"),
                                                "message",
                                                rows.stream().map(MessageRow::toModel).toList())));
    }
}
