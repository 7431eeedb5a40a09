package io.skillsync.aicore.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.aicore.PersonId;
import io.skillsync.aicore.coach.CoachSpeech.Answered;
import io.skillsync.aicore.coach.CoachSpeech.Said;
import io.skillsync.aicore.coach.CoachSpeech.Stored;
import io.skillsync.aicore.coach.TalkWithCoach.Asked;
import io.skillsync.aicore.matching.Candidacies;
import io.skillsync.aicore.matching.Candidacy;
import io.skillsync.aicore.matching.InMemoryPostings;
import io.skillsync.aicore.matching.PostingState;
import io.skillsync.aicore.matching.Viewer;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkWithCoachTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final UUID APPLICATION = new UUID(3, 3);
    private static final CoachAnswer ANSWER =
            new CoachAnswer(
                    "It depends.", new AnswerMetadata("stand-in", 3, List.of(), true, List.of()));

    private final PersonId ada = new PersonId(Identifier.next());
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final List<CoachQuestion> heard = new ArrayList<>();
    private final InMemoryPostings postings = new InMemoryPostings();

    @BeforeEach
    void publish() {
        stands("ACTIVE");
    }

    private void stands(String status) {
        postings.with(
                Jobs.wardNurse().posting(),
                new PostingState(Jobs.POSTING, new UUID(1, 2), 1, status, Optional.empty()));
    }

    private TalkWithCoach talk(Conversations kept, Answering answering) {
        return new TalkWithCoach(
                kept, answering, postings, new OneApplication(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Multi<CoachSpeech> answer(CoachQuestion question) {
        heard.add(question);
        return Multi.createFrom().items(new Said("It depends."), new Answered(ANSWER));
    }

    private final TalkWithCoach talk = talk(conversations, this::answer);

    private Conversation open(String context) {
        return await(
                talk.open(
                        Conversation.open(
                                new ConversationId(Identifier.next()),
                                ada,
                                Optional.empty(),
                                Optional.ofNullable(context).map(ConversationContext::new))));
    }

    private Asked question(Conversation conversation, PersonId asker, String content) {
        return new Asked(
                asker,
                Optional.of("Ada"),
                conversation.id(),
                new MessageId(Identifier.next()),
                new MessageId(Identifier.next()),
                content);
    }

    private List<CoachSpeech> ask(Conversation conversation, String content) {
        return await(talk.ask(question(conversation, ada, content)).collect().asList());
    }

    @Test
    void an_answer_is_heard_and_then_stored_with_its_question() {
        var conversation = open(null);
        var speech = ask(conversation, "How long?");
        assertThat(speech).hasSize(2).first().isEqualTo(new Said("It depends."));
        var stored = ((Stored) speech.getLast()).message();
        assertThat(stored.content()).isEqualTo("It depends.");
        assertThat(stored.createdAt()).isEqualTo(NOON);
        assertThat(
                        await(conversations.messages(ada, conversation.id(), PageRequest.first()))
                                .items())
                .extracting(CoachMessage::role)
                .containsExactly(MessageRole.USER, MessageRole.ASSISTANT);
    }

    @Test
    void the_question_before_is_told_to_the_coach() {
        var conversation = open(null);
        ask(conversation, "How long?");
        ask(conversation, "And why?");
        assertThat(heard.getFirst().previous()).isEmpty();
        assertThat(heard.getLast().previous()).contains("How long?");
    }

    @Test
    void an_open_posting_or_an_own_application_is_at_hand() {
        ask(open("posting:" + Jobs.POSTING), "What does it pay?");
        assertThat(heard.getLast().job().orElseThrow().lifecycle()).isEmpty();
        stands("EXPIRED");
        ask(open("application:" + APPLICATION), "What does it pay?");
        assertThat(heard.getLast().job().orElseThrow().posting().title()).isEqualTo("Ward Nurse");
        assertThat(heard.getLast().job().orElseThrow().lifecycle()).contains("ACTIVE");
    }

    @Test
    void a_posting_that_closes_is_at_hand_no_more() {
        var conversation = open("posting:" + Jobs.POSTING);
        stands("EXPIRED");
        ask(conversation, "What does it pay?");
        assertThat(heard.getLast().job()).isEmpty();
    }

    @Test
    void what_is_closed_unknown_or_somebody_elses_is_not_there() {
        assertThatThrownBy(() -> open("posting:" + Identifier.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open("application:" + Identifier.next()))
                .isInstanceOf(NotFound.class);
        stands("EXPIRED");
        assertThatThrownBy(() -> open("posting:" + Jobs.POSTING)).isInstanceOf(NotFound.class);
        assertThat(
                        await(conversations.page(ada, ConversationFilter.NONE, PageRequest.first()))
                                .items())
                .isEmpty();
    }

    @Test
    void nobody_asks_in_somebody_elses_conversation() {
        var conversation = open(null);
        var ben = new PersonId(Identifier.next());
        assertThatThrownBy(() ->
                        await(
                                talk.ask(question(conversation, ben, "What was said?"))
                                        .collect()
                                        .asList()))
                .isInstanceOf(NotFound.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void a_full_conversation_or_an_empty_question_costs_no_answer() {
        var conversation = open(null);
        assertThatThrownBy(() -> ask(conversation, " ")).isInstanceOf(Invalid.class);
        var full =
                new Conversation(
                        conversation.id(),
                        ada,
                        Optional.empty(),
                        Optional.empty(),
                        Conversation.MOST_MESSAGES,
                        conversation.version());
        await(conversations.replace(full));
        assertThatThrownBy(() -> ask(conversation, "One more?")).isInstanceOf(RuleBroken.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void an_exchange_that_is_overtaken_is_stored_behind_the_other() {
        var overtaken =
                new InMemoryConversations() {
                    private int times;

                    @Override
                    public Uni<Exchange> add(Exchange exchange) {
                        return times++ == 0
                                ? Uni.createFrom().failure(Stale.overtaken())
                                : super.add(exchange);
                    }
                };
        var talking = talk(overtaken, this::answer);
        var conversation =
                await(
                        talking.open(
                                Conversation.open(
                                        new ConversationId(Identifier.next()),
                                        ada,
                                        Optional.empty(),
                                        Optional.empty())));
        var last = await(talking.ask(question(conversation, ada, "How?")).collect().last());
        assertThat(((Stored) last).message().position()).isEqualTo(1);
        assertThat(heard).hasSize(1);
    }

    @Test
    void who_stops_listening_leaves_nothing_behind() {
        var endless =
                talk(
                        conversations,
                        _ ->
                                Multi.createBy()
                                        .concatenating()
                                        .streams(
                                                Multi.createFrom().item(new Said("It")),
                                                Multi.createFrom().nothing()));
        var conversation = open(null);
        endless.ask(question(conversation, ada, "How?")).subscribe().with(_ -> {}).cancel();
        assertThat(await(conversations.get(ada, conversation.id())).messages()).isZero();
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private final class OneApplication implements Candidacies {
        @Override
        public Uni<List<Candidacy>> of(Viewer viewer, UUID posting) {
            throw new UnsupportedOperationException("The coach knows applications by id.");
        }

        @Override
        public Uni<Optional<Candidacy>> own(PersonId person, UUID posting) {
            throw new UnsupportedOperationException("The coach knows applications by id.");
        }

        @Override
        public Uni<Optional<Candidacy>> byId(Viewer viewer, UUID application) {
            assertThat(viewer).isEqualTo(Viewer.alone(ada));
            return Uni.createFrom()
                    .item(
                            Optional.of(
                                            new Candidacy(
                                                    APPLICATION,
                                                    Jobs.POSTING,
                                                    1,
                                                    new UUID(1, 2),
                                                    ada,
                                                    new UUID(4, 4),
                                                    1,
                                                    "ACTIVE",
                                                    1))
                                    .filter(known -> known.application().equals(application)));
        }

        @Override
        public Uni<Void> note(Candidacy candidacy, UUID cause) {
            throw new UnsupportedOperationException("The coach writes no applications.");
        }
    }
}
