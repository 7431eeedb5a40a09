package io.skillsync.careerforge.opportunity;

import static io.skillsync.careerforge.opportunity.OpportunityFixtures.ADA;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.NOON;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.active;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.applied;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.elsewhere;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.ended;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.interview;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.save;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.saved;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityTest {
    @Test
    void S1_18_saving_is_the_first_line_of_history() {
        var decision =
                Opportunity.save(
                        new OpportunityId(Identifier.next()),
                        ADA,
                        elsewhere(),
                        " ",
                        TrackStatus.SAVED,
                        null,
                        NOON);
        assertThat(decision.state().notes()).isNull();
        assertThat(decision.events())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).isEmpty();
                    assertThat(line.to()).isEqualTo(TrackStatus.SAVED);
                    assertThat(line.by()).isEqualTo(TrackActor.CANDIDATE);
                });
    }

    @Test
    void an_opening_of_this_platform_is_not_moved_by_hand() {
        assertThatThrownBy(() ->
                        saved().move(TrackStatus.at(TrackStage.APPLIED), Optional.empty(), NOON))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> saved().describe(elsewhere(), null))
                .isInstanceOf(RuleBroken.class);
        var posting = saved().opening();
        assertThatThrownBy(() ->
                        Opportunity.save(
                                saved().id(),
                                ADA,
                                posting,
                                null,
                                TrackStatus.at(TrackStage.OFFER),
                                null,
                                NOON))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void another_opening_is_and_the_same_place_is_no_move() {
        var moved =
                save(elsewhere())
                        .move(
                                TrackStatus.at(TrackStage.APPLIED),
                                Optional.of("Sent by mail"),
                                NOON);
        assertThat(moved.events())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).contains(TrackStatus.SAVED);
                    assertThat(line.reason()).contains("Sent by mail");
                });
        assertThat(
                        moved.state()
                                .move(TrackStatus.at(TrackStage.APPLIED), Optional.empty(), NOON)
                                .events())
                .isEmpty();
        assertThatThrownBy(() -> save(elsewhere()).prepare(submission(), NOON))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        r -> assertThat(r.code()).isEqualTo("opportunity.external"));
        assertThat(save(elsewhere()).describe(elsewhere(), "New notes").state().notes())
                .isEqualTo("New notes");
    }

    @Test
    void what_is_to_be_handed_in_can_be_put_together_anew_until_it_is_taken() {
        var first = saved().prepare(submission(), NOON);
        assertThat(first.state().status()).isEqualTo(TrackStatus.PREPARING);
        assertThat(first.events()).hasSize(1);
        var again = first.state().prepare(submission(), NOON);
        assertThat(again.events()).as("no second line").isEmpty();
        assertThat(again.state().submission()).isNotEqualTo(first.state().submission());
        assertThatThrownBy(() -> applied().prepare(submission(), NOON))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        r -> assertThat(r.code()).isEqualTo("opportunity.already-applied"));
    }

    @Test
    void the_employers_word_makes_it_applied_and_says_when() {
        var track = applied();
        assertThat(track.status().stage()).isEqualTo(TrackStage.APPLIED);
        assertThat(track.submission().orElseThrow().submittedAt()).contains(NOON.plusSeconds(1));
        var later = track.follow(active(2, StageKind.SCREEN)).state();
        assertThat(later.submission().orElseThrow().submittedAt()).contains(NOON.plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW,APPLIED",
        "REVIEW,SCREENING",
        "SCREEN,SCREENING",
        "ASSESSMENT,SCREENING",
        "INTERVIEW,INTERVIEWING",
        "REFERENCE,INTERVIEWING",
        "OFFER,OFFER"
    })
    void each_stage_of_the_employers_has_its_place_on_the_track(StageKind kind, TrackStage stage) {
        assertThat(applied().follow(active(2, kind)).state().status().stage()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "HIRED,,false,ACCEPTED",
        "REJECTED,SKILLS_MISSING,false,REJECTED",
        "REJECTED,,false,REJECTED",
        "REJECTED,POSITION_FILLED,false,POSTING_CLOSED",
        "REJECTED,POSITION_CANCELLED,false,POSTING_CLOSED",
        "WITHDRAWN,WITHDREW,true,WITHDRAWN",
        "WITHDRAWN,OFFER_DECLINED,true,DECLINED"
    })
    void each_end_closes_the_track_for_its_reason(
            ApplicationLifecycle lifecycle,
            String reason,
            boolean byCandidate,
            TrackCloseReason closeReason) {
        var decision = applied().follow(ended(2, lifecycle, reason, byCandidate));
        assertThat(decision.state().status()).isEqualTo(TrackStatus.closed(closeReason));
        assertThat(decision.events())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.reason()).isEqualTo(Optional.ofNullable(reason));
                    assertThat(line.by())
                            .isEqualTo(byCandidate ? TrackActor.CANDIDATE : TrackActor.EMPLOYER);
                    assertThat(line.event()).isPresent();
                });
    }

    @Test
    void a_word_that_was_overtaken_changes_nothing() {
        var track = applied().follow(active(3, StageKind.INTERVIEW)).state();
        assertThat(track.follow(active(2, StageKind.SCREEN))).isEqualTo(Decision.of(track));
        assertThat(track.follow(active(3, StageKind.SCREEN)).events()).isEmpty();
    }

    @Test
    void an_undone_rejection_opens_the_track_again() {
        var track =
                applied().follow(ended(2, ApplicationLifecycle.REJECTED, "OTHER", false)).state();
        assertThat(track.follow(active(3, StageKind.SCREEN)).state().status().stage())
                .isEqualTo(TrackStage.SCREENING);
    }

    @Test
    void interviews_say_how_far_interviewing_is() {
        var id = Identifier.next();
        var track = applied().follow(active(2, StageKind.INTERVIEW)).state();
        assertThat(track.status().interviews()).isEqualTo(InterviewState.NONE);
        track =
                heard(
                        track.follow(
                                interview(id, InterviewNote.Progress.SCHEDULED, 1),
                                Identifier.next(),
                                NOON),
                        InterviewState.SCHEDULED);
        track =
                heard(
                        track.follow(
                                interview(id, InterviewNote.Progress.COMPLETED, 2),
                                Identifier.next(),
                                NOON),
                        InterviewState.COMPLETED);
        assertThat(track.interviews()).hasSize(1);
        var overtaken =
                track.follow(
                        interview(id, InterviewNote.Progress.SCHEDULED, 1),
                        Identifier.next(),
                        NOON);
        assertThat(overtaken.state().status().interviews()).isEqualTo(InterviewState.COMPLETED);
        track =
                heard(
                        track.follow(
                                interview(Identifier.next(), InterviewNote.Progress.SCHEDULED, 1),
                                Identifier.next(),
                                NOON),
                        InterviewState.SCHEDULED);
        assertThat(track.interviews()).hasSize(2);
    }

    @Test
    void a_cancelled_interview_is_none_and_one_heard_early_counts_when_the_stage_comes() {
        var id = Identifier.next();
        var early =
                applied()
                        .follow(
                                interview(id, InterviewNote.Progress.SCHEDULED, 1),
                                Identifier.next(),
                                NOON);
        assertThat(early.events()).isEmpty();
        var track = early.state().follow(active(2, StageKind.INTERVIEW)).state();
        assertThat(track.status().interviews()).isEqualTo(InterviewState.SCHEDULED);
        heard(
                track.follow(
                        interview(id, InterviewNote.Progress.CANCELLED, 2),
                        Identifier.next(),
                        NOON),
                InterviewState.NONE);
        assertThat(early.state().follow(active(2, StageKind.OFFER)).state().status().interviews())
                .isEqualTo(InterviewState.NONE);
    }

    @Test
    void a_declined_offer_closes_as_declined_in_whatever_order_the_words_come() {
        var id = Identifier.next();
        var made =
                applied()
                        .follow(active(2, StageKind.OFFER))
                        .state()
                        .follow(new OfferNote(id, OfferState.MADE, 1), Identifier.next(), NOON)
                        .state();
        var declined = new OfferNote(id, OfferState.DECLINED, 2);
        var withdrawn = ended(3, ApplicationLifecycle.WITHDRAWN, "WITHDREW", true);
        List<Supplier<Opportunity>> orders =
                List.of(
                        () ->
                                made.follow(declined, Identifier.next(), NOON)
                                        .state()
                                        .follow(withdrawn)
                                        .state(),
                        () ->
                                made.follow(withdrawn)
                                        .state()
                                        .follow(declined, Identifier.next(), NOON)
                                        .state());
        orders.forEach(order ->
                assertThat(order.get().status())
                        .isEqualTo(TrackStatus.closed(TrackCloseReason.DECLINED)));
        assertThat(
                        made.follow(
                                        new OfferNote(id, OfferState.WITHDRAWN, 1),
                                        Identifier.next(),
                                        NOON)
                                .state()
                                .offer()
                                .orElseThrow()
                                .state())
                .isEqualTo(OfferState.MADE);
    }

    @Test
    void an_accepted_offer_stays_an_offer_until_the_hire() {
        var track =
                applied()
                        .follow(active(2, StageKind.OFFER))
                        .state()
                        .follow(
                                new OfferNote(Identifier.next(), OfferState.ACCEPTED, 2),
                                Identifier.next(),
                                NOON)
                        .state();
        assertThat(track.status().stage()).isEqualTo(TrackStage.OFFER);
        assertThat(track.follow(ended(3, ApplicationLifecycle.HIRED, null, false)).state().status())
                .isEqualTo(TrackStatus.closed(TrackCloseReason.ACCEPTED));
    }

    @Test
    void only_an_open_application_is_answered_and_only_a_made_offer() {
        refused("opportunity.not-applied", () -> saved().requireApplied());
        refused(
                "opportunity.closed",
                () ->
                        applied()
                                .follow(ended(2, ApplicationLifecycle.REJECTED, null, false))
                                .state()
                                .requireApplied());
        refused("opportunity.no-offer", () -> applied().requireOffer());
        var offered =
                applied()
                        .follow(
                                new OfferNote(Identifier.next(), OfferState.MADE, 1),
                                Identifier.next(),
                                NOON)
                        .state();
        assertThat(offered.requireOffer()).isSameAs(offered);
        refused("opportunity.applied", () -> applied().requireDeletable());
        assertThat(List.of(saved().requireDeletable(), save(elsewhere()).requireDeletable()))
                .hasSize(2);
        assertThat(
                        applied()
                                .follow(ended(2, ApplicationLifecycle.HIRED, null, false))
                                .state()
                                .requireDeletable())
                .isNotNull();
    }

    @Test
    void an_opening_knows_where_it_is_from_and_what_it_may_pay() {
        assertThatThrownBy(() ->
                        new Opening(
                                OpportunitySource.MANUAL,
                                Identifier.next(),
                                1,
                                null,
                                "A",
                                "B",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        new Pay(new BigDecimal("2"), BigDecimal.ONE, "EUR", Pay.Period.HOURLY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Pay(new BigDecimal("-1"), null, "EUR", Pay.Period.HOURLY))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Pay(null, new BigDecimal("-1"), "EUR", Pay.Period.HOURLY))
                .isInstanceOf(Invalid.class);
        assertThat(new Pay(BigDecimal.ONE, BigDecimal.ONE, "EUR", Pay.Period.DAILY).max())
                .isEqualTo(BigDecimal.ONE);
    }

    private static Opportunity heard(
            Decision<Opportunity, StatusChange> decision, InterviewState state) {
        assertThat(decision.events()).hasSize(1);
        assertThat(decision.state().status().interviews()).isEqualTo(state);
        return decision.state();
    }

    private static void refused(String code, Supplier<Opportunity> command) {
        assertThatThrownBy(command::get)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
