package io.skillsync.talenthub.application;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.World.NOON;
import static io.skillsync.talenthub.application.ApplicationLifecycle.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Refusal;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.World;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.Pipeline;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.Posting;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {
    private static final Disposition TOO_FEW_SKILLS =
            new Disposition(DispositionReason.SKILLS_MISSING, "Try again");
    private static final Disposition OTHER_JOB =
            new Disposition(DispositionReason.TOOK_ANOTHER_JOB, "");

    private final World world = World.inMemory();
    private final io.skillsync.talenthub.organization.Colleague owner = world.owner();
    private final Posting posting = world.live(owner);
    private final Application fresh = submitted().state();

    @Test
    void a_submitted_application_waits_in_the_first_stage() {
        var sent = World.submission(posting.id());
        var decision = Application.submit(sent, posting, NOON);
        assertThat(decision.state().standing()).isEqualTo(Standing.active(StageKind.NEW));
        assertThat(decision.state().opening().postingVersion())
                .isEqualTo(posting.version().number());
        assertThat(decision.events())
                .containsExactly(
                        new ApplicationEvent.Submitted(sent.seeker(), sent.snapshot(), NOON));
    }

    @Test
    void a_move_tells_from_where_to_where() {
        var decision = fresh.move(StageKind.NEW, StageKind.INTERVIEW, Pipeline.STANDARD, NOON);
        assertThat(decision.state().standing()).isEqualTo(Standing.active(StageKind.INTERVIEW));
        assertThat(decision.events())
                .containsExactly(
                        new ApplicationEvent.Moved(
                                fresh.seeker(), Optional.of(Standing.active(StageKind.NEW)), NOON));
    }

    @Test
    void a_stale_board_cannot_move_twice() {
        var moved = fresh.move(StageKind.NEW, StageKind.SCREEN, Pipeline.STANDARD, NOON).state();
        assertRefused(
                "application.stale-board",
                () -> moved.move(StageKind.NEW, StageKind.SCREEN, Pipeline.STANDARD, NOON));
        assertRefused(
                "application.same-stage",
                () -> moved.move(StageKind.SCREEN, StageKind.SCREEN, Pipeline.STANDARD, NOON));
    }

    @Test
    void one_goes_back_too_but_never_to_a_stage_that_is_not_there() {
        var late = fresh.move(StageKind.NEW, StageKind.OFFER, Pipeline.STANDARD, NOON).state();
        assertThat(
                        late.move(StageKind.OFFER, StageKind.REVIEW, Pipeline.STANDARD, NOON)
                                .state()
                                .standing()
                                .stage())
                .isEqualTo(StageKind.REVIEW);
        var short_ =
                new Pipeline(
                        java.util.List.of(
                                Pipeline.STANDARD.stages().getFirst(),
                                Pipeline.STANDARD.stages().getLast()));
        assertRefused(
                "position.no-such-stage",
                () -> fresh.move(StageKind.NEW, StageKind.SCREEN, short_, NOON));
    }

    @Test
    void a_rejection_keeps_the_stage_and_is_taken_back_to_it() {
        var moved = fresh.move(StageKind.NEW, StageKind.SCREEN, Pipeline.STANDARD, NOON).state();
        var rejected = moved.reject(TOO_FEW_SKILLS, NOON).state();
        assertThat(rejected.standing())
                .isEqualTo(new Standing(REJECTED, StageKind.SCREEN, Optional.of(TOO_FEW_SKILLS)));
        var restored = rejected.restore(posting, NOON);
        assertThat(restored.state().standing()).isEqualTo(Standing.active(StageKind.SCREEN));
        assertThat(restored.events()).singleElement().isInstanceOf(ApplicationEvent.Restored.class);
    }

    @Test
    void only_a_rejection_is_taken_back_and_only_while_somebody_is_sought() {
        assertRefused("application.not-rejected", () -> fresh.restore(posting, NOON));
        var withdrawn = fresh.withdraw(OTHER_JOB, NOON).state();
        assertRefused("application.not-rejected", () -> withdrawn.restore(posting, NOON));
        var filled =
                world.await(() ->
                        world.runPostings.close(
                                owner, posting.id(), ClosingOutcome.FILLED, "", Expected.ANY));
        var rejected = fresh.reject(TOO_FEW_SKILLS, NOON).state();
        assertRefused("posting.closed", () -> rejected.restore(filled, NOON));
    }

    @ParameterizedTest
    @EnumSource(DispositionReason.class)
    void each_side_ends_with_its_own_reasons(DispositionReason reason) {
        var why = new Disposition(reason, "");
        if (reason.side() == ReasonSide.EMPLOYER) {
            assertThat(fresh.reject(why, NOON).state().standing().disposition()).contains(why);
            assertRefused("application.reason-side", () -> fresh.withdraw(why, NOON));
        } else {
            assertThat(fresh.withdraw(why, NOON).state().standing().disposition()).contains(why);
            assertRefused("application.reason-side", () -> fresh.reject(why, NOON));
        }
    }

    @Test
    void what_has_ended_stays_ended() {
        for (var ended :
                new Application[] {
                    fresh.hire(NOON).state(),
                    fresh.withdraw(OTHER_JOB, NOON).state(),
                    fresh.reject(TOO_FEW_SKILLS, NOON).state()
                }) {
            assertRefused("application.closed", () -> ended.hire(NOON));
            assertRefused("application.closed", () -> ended.reject(TOO_FEW_SKILLS, NOON));
            assertRefused("application.closed", () -> ended.withdraw(OTHER_JOB, NOON));
            assertRefused("application.closed", () -> ended.offered(NOON));
            assertRefused(
                    "application.closed",
                    () -> ended.move(StageKind.NEW, StageKind.SCREEN, Pipeline.STANDARD, NOON));
        }
    }

    @Test
    void an_offer_brings_it_to_the_offer_stage_once() {
        assertThat(fresh.awaitsOffer()).isTrue();
        var offered = fresh.offered(NOON).state();
        assertThat(offered.standing()).isEqualTo(Standing.active(StageKind.OFFER));
        assertThat(offered.awaitsOffer()).isFalse();
        assertThat(fresh.hire(NOON).state().awaitsOffer()).isFalse();
    }

    @Test
    void a_forgotten_applicant_leaves_a_tombstone_that_names_nobody() {
        var open = fresh.forget(NOON);
        assertThat(open.state().seeker()).isEqualTo(UserId.FORGOTTEN);
        assertThat(open.state().candidate().email()).isEmpty();
        assertThat(open.state().resume().file()).isEmpty();
        assertThat(open.state().standing().lifecycle()).isEqualTo(WITHDRAWN);
        assertThat(open.state().opening()).isEqualTo(fresh.opening());
        assertThat(open.events())
                .singleElement()
                .satisfies(event -> assertThat(event.seeker()).isEqualTo(fresh.seeker()));
        var rejected = fresh.reject(TOO_FEW_SKILLS, NOON).state().forget(NOON);
        assertThat(rejected.events()).isEmpty();
        assertThat(rejected.state().standing().lifecycle()).isEqualTo(REJECTED);
        assertThat(rejected.state().standing().disposition().orElseThrow())
                .isEqualTo(new Disposition(DispositionReason.SKILLS_MISSING, ""));
    }

    @Test
    void a_standing_has_a_reason_exactly_when_it_ended_without_a_hire() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Standing(REJECTED, StageKind.NEW, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new Standing(HIRED, StageKind.NEW, Optional.of(OTHER_JOB)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_history_is_a_chain(long seed) {
        var random = new Random(seed);
        var decision = submitted();
        var events = new ArrayList<>(decision.events());
        var application = decision.state();
        for (int step = 0; step < 100; step++) {
            try {
                var next = randomAct(random, application);
                assertThat(next.events()).hasSize(1);
                // Each line of the history begins where the one before it ended.
                assertThat(next.events().getFirst().before()).contains(application.standing());
                assertThat(next.state().standing()).isNotEqualTo(application.standing());
                application = next.state();
                events.addAll(next.events());
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("application.");
            }
        }
        assertThat(events).filteredOn(ApplicationEvent.Hired.class::isInstance).hasSizeLessThan(2);
    }

    private Decision<Application, ApplicationEvent> randomAct(Random random, Application one) {
        var kinds = StageKind.values();
        return switch (random.nextInt(12)) {
            case 0 -> one.reject(TOO_FEW_SKILLS, NOON);
            case 1, 2, 3 -> one.restore(posting, NOON);
            case 4 ->
                    random.nextInt(10) == 0
                            ? one.withdraw(OTHER_JOB, NOON)
                            : one.offered(NOON)
                                    .state()
                                    .move(
                                            StageKind.OFFER,
                                            StageKind.OFFER,
                                            Pipeline.STANDARD,
                                            NOON);
            case 5 -> random.nextInt(10) == 0 ? one.hire(NOON) : one.reject(OTHER_JOB, NOON);
            default ->
                    one.move(
                            kinds[random.nextInt(kinds.length)],
                            kinds[random.nextInt(kinds.length)],
                            Pipeline.STANDARD,
                            NOON);
        };
    }

    private Decision<Application, ApplicationEvent> submitted() {
        return Application.submit(World.submission(posting.id()), posting, NOON);
    }
}
