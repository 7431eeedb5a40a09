package io.skillsync.aicore.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    private static final ConversationId ID = new ConversationId(new UUID(0, 1));
    private static final PersonId ADA = new PersonId(new UUID(0, 2));
    private static final CoachAnswer ANSWER =
            new CoachAnswer(
                    "One page. [1]",
                    new AnswerMetadata("knowledge-base-1", 0, List.of(), true, List.of()));

    private static Conversation open(Optional<String> title) {
        return Conversation.open(ID, ADA, title, Optional.empty());
    }

    private static Exchange ask(Conversation conversation, String question) {
        return conversation.exchange(
                new MessageId(new UUID(0, 3)),
                question,
                new MessageId(new UUID(0, 4)),
                ANSWER,
                Instant.EPOCH);
    }

    @Test
    void a_question_and_its_answer_follow_each_other() {
        var first = ask(open(Optional.empty()), "How long?");
        var second = ask(first.conversation(), "And why?");
        assertThat(second.conversation().messages()).isEqualTo(4);
        assertThat(second.question().position()).isEqualTo(2);
        assertThat(second.question().role()).isEqualTo(MessageRole.USER);
        assertThat(second.question().metadata()).isEmpty();
        assertThat(second.answer().position()).isEqualTo(3);
        assertThat(second.answer().role()).isEqualTo(MessageRole.ASSISTANT);
        assertThat(second.answer().metadata()).contains(ANSWER.metadata());
    }

    @Test
    void the_first_question_gives_the_title_where_there_is_none() {
        var untitled = ask(open(Optional.empty()), "  How long\nis a resume? " + "x ".repeat(60));
        assertThat(untitled.conversation().title().orElseThrow())
                .startsWith("How long is a resume? x")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(81);
        assertThat(ask(untitled.conversation(), "And?").conversation().title())
                .isEqualTo(untitled.conversation().title());
        assertThat(ask(open(Optional.of("Mine")), "How?").conversation().title()).contains("Mine");
    }

    @Test
    void a_conversation_has_an_end() {
        var last =
                new Conversation(
                        ID,
                        ADA,
                        Optional.empty(),
                        Optional.empty(),
                        Conversation.MOST_MESSAGES - 2,
                        Version.NEW);
        var full = ask(last, "One more?").conversation();
        assertThatThrownBy(() -> ask(full, "And another?"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        told -> assertThat(told.code()).isEqualTo("conversation.full"));
    }

    @Test
    void a_question_says_something_and_is_no_book() {
        var conversation = open(Optional.empty());
        assertThatThrownBy(() -> ask(conversation, " ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ask(conversation, "x".repeat(4001))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> open(Optional.of("x".repeat(201)))).isInstanceOf(Invalid.class);
    }

    @Test
    void a_context_names_a_posting_an_application_or_neither() {
        var id = new UUID(7, 7);
        assertThat(new ConversationContext("posting:" + id).posting()).contains(id);
        assertThat(new ConversationContext("posting:" + id).application()).isEmpty();
        assertThat(new ConversationContext("application:" + id).application()).contains(id);
        assertThat(new ConversationContext(" interviews ").text()).isEqualTo("interviews");
        assertThat(new ConversationContext("interviews").posting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "posting:", "posting:7", "application:1-1-1-1-1"})
    void a_context_that_means_nothing_is_refused(String text) {
        assertThatThrownBy(() -> new ConversationContext(text))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        told -> assertThat(told.code()).isEqualTo("conversation.context"));
    }
}
