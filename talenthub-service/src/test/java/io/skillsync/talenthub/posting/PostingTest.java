package io.skillsync.talenthub.posting;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.World.NOON;
import static io.skillsync.talenthub.posting.PostingStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Refusal;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.Closing;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.PositionId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {
    private static final Instant LATER = NOON.plus(Duration.ofDays(31));
    private static final Map<String, Function<Posting, Decision<Posting, PostingEvent>>> COMMANDS =
            Map.of(
                    "publish", posting -> posting.publish("Bakery", NOON),
                    "revise", posting -> posting.revise(World.content(), Optional.empty(), NOON),
                    "pause", Posting::pause,
                    "close", posting -> posting.close(closing(ClosingOutcome.FILLED)),
                    "expire", posting -> posting.expire(LATER));
    private static final Map<String, Set<PostingStatus>> ALLOWED =
            Map.of(
                    "publish", EnumSet.of(DRAFT, PAUSED, EXPIRED),
                    "revise", EnumSet.of(DRAFT, ACTIVE, PAUSED, EXPIRED),
                    "pause", EnumSet.of(ACTIVE),
                    "close", EnumSet.of(DRAFT, ACTIVE, PAUSED, EXPIRED),
                    "expire", EnumSet.of(ACTIVE, PAUSED));

    @ParameterizedTest
    @EnumSource(PostingStatus.class)
    void every_command_is_allowed_exactly_where_the_table_says(PostingStatus status) {
        COMMANDS.forEach((name, command) -> {
            if (ALLOWED.get(name).contains(status))
                assertThatCode(() -> command.apply(in(status))).as(name).doesNotThrowAnyException();
            else
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> command.apply(in(status)))
                        .as(name)
                        .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void a_published_posting_lives_for_thirty_days_unless_it_says_otherwise() {
        var decision = draft(Optional.empty()).publish("Bakery", NOON);
        assertThat(decision.state().status()).isEqualTo(ACTIVE);
        assertThat(decision.state().validThrough()).contains(NOON.plus(Duration.ofDays(30)));
        assertThat(decision.state().publishedAt()).contains(NOON);
        assertThat(decision.events())
                .containsExactly(new PostingEvent.Published(decision.state().id()));
        var wish = Optional.of(NOON.plus(Duration.ofDays(3)));
        assertThat(draft(wish).publish("Bakery", NOON).state().validThrough()).isEqualTo(wish);
    }

    @Test
    void the_last_moment_of_applying_lies_ahead() {
        assertRefused(
                "posting.valid-through-past",
                () -> draft(Optional.of(NOON)).publish("Bakery", NOON));
        assertRefused(
                "posting.valid-through-past",
                () -> in(ACTIVE).revise(World.content(), Optional.of(NOON), NOON));
    }

    @Test
    void a_posting_that_ran_out_is_renewed_by_publishing_it_again() {
        var renewed = in(EXPIRED).publish("Mill", LATER).state();
        assertThat(renewed.validThrough()).contains(LATER.plus(Posting.DEFAULT_LIFE));
        assertThat(renewed.publishedAt()).contains(NOON);
        assertThat(renewed.organizationName()).isEqualTo("Mill");
    }

    @Test
    void a_pause_keeps_what_is_left_of_the_time() {
        var until = in(ACTIVE).validThrough();
        var back = in(PAUSED).publish("Bakery", NOON.plus(Duration.ofDays(9))).state();
        assertThat(back.validThrough()).isEqualTo(until);
    }

    @Test
    void it_runs_out_at_the_moment_itself_and_not_before() {
        var end = NOON.plus(Posting.DEFAULT_LIFE);
        assertThat(in(ACTIVE).isDue(end.minusNanos(1))).isFalse();
        assertThat(in(ACTIVE).isDue(end)).isTrue();
        assertRefused("posting.not-due", () -> in(ACTIVE).expire(end.minusNanos(1)));
        assertThat(in(ACTIVE).expire(end).state().status()).isEqualTo(EXPIRED);
    }

    @Test
    void only_a_change_of_a_live_posting_is_told() {
        assertThat(in(ACTIVE).revise(World.content(), Optional.empty(), NOON).events())
                .singleElement()
                .isInstanceOf(PostingEvent.Updated.class);
        for (var quiet : EnumSet.of(DRAFT, PAUSED, EXPIRED))
            assertThat(in(quiet).revise(World.content(), Optional.empty(), NOON).events())
                    .isEmpty();
    }

    @Test
    void the_end_of_a_draft_is_no_news() {
        var closing = closing(ClosingOutcome.CANCELLED);
        assertThat(in(DRAFT).close(closing).events()).isEmpty();
        assertThat(in(ACTIVE).close(closing).events())
                .singleElement()
                .isInstanceOf(PostingEvent.Closed.class);
    }

    @ParameterizedTest
    @EnumSource(ClosingOutcome.class)
    void a_closing_names_its_outcome_and_its_recruiter(ClosingOutcome outcome) {
        var closed = in(ACTIVE).close(closing(outcome)).state();
        assertThat(closed.status().name()).isEqualTo(outcome.name());
        assertThat(closed.closing()).contains(closing(outcome));
    }

    @Test
    void applying_is_refused_with_the_reason() {
        assertThatCode(() -> in(ACTIVE).requireAccepting(NOON)).doesNotThrowAnyException();
        assertRefused("posting.not-found", () -> in(DRAFT).requireAccepting(NOON));
        assertRefused("posting.paused", () -> in(PAUSED).requireAccepting(NOON));
        assertRefused("posting.expired", () -> in(EXPIRED).requireAccepting(NOON));
        assertRefused("posting.closed", () -> in(FILLED).requireAccepting(NOON));
        assertRefused("posting.closed", () -> in(CANCELLED).requireAccepting(NOON));
        // Its time is over even though nobody has noticed yet.
        assertRefused("posting.expired", () -> in(ACTIVE).requireAccepting(LATER));
    }

    @Test
    void the_public_sees_live_postings_only() {
        for (var status : PostingStatus.values())
            if (status == ACTIVE) in(status).requireLive();
            else assertRefused("posting.not-found", () -> in(status).requireLive());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_closed_posting_stays_as_it_is_whatever_is_tried(long seed) {
        var random = new Random(seed);
        var commands = COMMANDS.values().toArray(new Function<?, ?>[0]);
        var posting = in(DRAFT);
        for (int step = 0; step < 60; step++) {
            @SuppressWarnings("unchecked")
            var command =
                    (Function<Posting, Decision<Posting, PostingEvent>>)
                            commands[random.nextInt(commands.length)];
            try {
                var next = command.apply(posting).state();
                assertThat(posting.closed()).isFalse();
                posting = next;
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("posting.");
            }
            assertThat(posting.closed())
                    .isEqualTo(EnumSet.of(FILLED, CANCELLED).contains(posting.status()));
        }
    }

    private static Closing closing(ClosingOutcome outcome) {
        return new Closing(outcome, "Thank you", new UserId(new java.util.UUID(0, 5)), NOON);
    }

    private static Posting draft(Optional<Instant> validThrough) {
        return Posting.draft(
                        new PostingId(Identifier.next()),
                        new OrganizationId(Identifier.next()),
                        "Bakery",
                        new PositionId(Identifier.next()),
                        World.content(),
                        validThrough)
                .state();
    }

    private static Posting in(PostingStatus status) {
        var draft = draft(Optional.empty());
        if (status == DRAFT) return draft;
        var live = draft.publish("Bakery", NOON).state();
        return switch (status) {
            case DRAFT, ACTIVE -> live;
            case PAUSED -> live.pause().state();
            case EXPIRED -> live.expire(LATER).state();
            case FILLED -> live.close(closing(ClosingOutcome.FILLED)).state();
            case CANCELLED -> live.close(closing(ClosingOutcome.CANCELLED)).state();
        };
    }
}
