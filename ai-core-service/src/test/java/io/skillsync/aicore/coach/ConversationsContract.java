package io.skillsync.aicore.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.Citation.CitationKind;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version;
import io.skillsync.testkit.OwnedCollectionContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the collection of conversations promises, beside what every owned collection does.
public abstract class ConversationsContract
        extends OwnedCollectionContract<
                Conversation, PersonId, ConversationId, ConversationFilter> {
    private static final ConversationContext INTERVIEWS = new ConversationContext("interviews");
    private static final AnswerMetadata METADATA =
            new AnswerMetadata(
                    "knowledge-base-1",
                    7,
                    List.of(
                            new Citation(
                                    1, CitationKind.ARTICLE, "resume-length", "How long?", "")),
                    true,
                    List.of("A lie."));

    private final PersonId eve = new PersonId(Identifier.next());

    @Override
    protected abstract Conversations collection();

    @Override
    protected Conversation sample(PersonId owner) {
        return Conversation.open(
                new ConversationId(Identifier.next()),
                owner,
                Optional.of("About it"),
                Optional.of(INTERVIEWS));
    }

    @Override
    protected Conversation changed(Conversation conversation) {
        return new Conversation(
                conversation.id(),
                conversation.owner(),
                Optional.empty(),
                Optional.empty(),
                2,
                conversation.version());
    }

    @Override
    protected PersonId owner(UUID id) {
        return new PersonId(id);
    }

    @Override
    protected ConversationId idOf(Conversation conversation) {
        return conversation.id();
    }

    @Override
    protected ConversationFilter everything() {
        return ConversationFilter.NONE;
    }

    private Conversation opened() {
        return await(() -> collection().add(sample(eve)));
    }

    private Exchange ask(Conversation conversation, String question) {
        return await(() -> collection().add(exchange(conversation, question)));
    }

    /// A question with its answer, not stored yet.
    protected static Exchange exchange(Conversation conversation, String question) {
        return conversation.exchange(
                new MessageId(Identifier.next()),
                question,
                new MessageId(Identifier.next()),
                new CoachAnswer("Answer to " + question, METADATA),
                Instant.parse("2026-11-28T12:00:00.123456Z"));
    }

    @Test
    void question_and_answer_are_read_back_in_order_page_by_page() {
        var conversation = opened();
        var first = ask(conversation, "One?");
        var second = ask(first.conversation(), "Two?");
        assertThat(second.conversation().messages()).isEqualTo(4);
        assertThat(await(() -> collection().get(eve, conversation.id())))
                .isEqualTo(second.conversation());
        var page =
                await(() ->
                        collection()
                                .messages(
                                        eve,
                                        conversation.id(),
                                        new PageRequest(3, Optional.empty())));
        assertThat(page.items())
                .containsExactly(first.question(), first.answer(), second.question());
        assertThat(
                        await(() ->
                                        collection()
                                                .messages(
                                                        eve,
                                                        conversation.id(),
                                                        new PageRequest(3, page.next())))
                                .items())
                .containsExactly(second.answer());
        assertThat(second.answer().metadata()).contains(METADATA);
        assertThat(await(() -> collection().lastQuestion(eve, conversation.id())))
                .contains(second.question());
        assertThat(await(() -> collection().message(eve, conversation.id(), first.answer().id())))
                .isEqualTo(first.answer());
    }

    @Test
    void of_two_exchanges_at_once_one_is_refused_whole() {
        var conversation = opened();
        ask(conversation, "First?");
        assertThatThrownBy(() -> ask(conversation, "Second?")).isInstanceOf(Stale.class);
        assertThat(
                        await(() ->
                                        collection()
                                                .messages(
                                                        eve,
                                                        conversation.id(),
                                                        PageRequest.first()))
                                .items())
                .hasSize(2);
    }

    @Test
    void what_was_said_is_nobody_elses_to_read() {
        var conversation = opened();
        var exchange = ask(conversation, "Secret?");
        var ben = new PersonId(Identifier.next());
        assertThat(
                        await(() ->
                                        collection()
                                                .messages(
                                                        ben,
                                                        conversation.id(),
                                                        PageRequest.first()))
                                .items())
                .isEmpty();
        assertThat(await(() -> collection().lastQuestion(ben, conversation.id()))).isEmpty();
        assertThatThrownBy(() ->
                        await(() ->
                                collection()
                                        .message(ben, conversation.id(), exchange.answer().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void messages_go_with_their_conversation() {
        var conversation = opened();
        var exchange = ask(conversation, "Gone?");
        await(() -> collection().remove(eve, conversation.id(), Version.Expected.exactly(2)));
        assertThatThrownBy(() ->
                        await(() ->
                                collection()
                                        .message(eve, conversation.id(), exchange.question().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_page_can_be_narrowed_to_a_context() {
        var about = opened();
        var other =
                await(() ->
                        collection()
                                .add(
                                        Conversation.open(
                                                new ConversationId(Identifier.next()),
                                                eve,
                                                Optional.empty(),
                                                Optional.empty())));
        assertThat(
                        await(() ->
                                        collection()
                                                .page(
                                                        eve,
                                                        new ConversationFilter(
                                                                Optional.of(INTERVIEWS)),
                                                        PageRequest.first()))
                                .items())
                .containsExactly(about)
                .doesNotContain(other);
    }
}
