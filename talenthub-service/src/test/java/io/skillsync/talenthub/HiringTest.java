package io.skillsync.talenthub;

import static io.skillsync.talenthub.Refusals.assertRefused;
import static io.skillsync.talenthub.World.house;
import static org.assertj.core.api.Assertions.assertThat;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.CandidacyStatus;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.InMemoryApplications;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.InterviewState;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.offer.OfferState;
import io.skillsync.talenthub.organization.Colleague;
import io.skillsync.talenthub.organization.MembershipRole;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.organization.Party.House;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.PositionStatus;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingStatus;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Stories over all use cases, on fakes.
class HiringTest {
    private final World world = World.inMemory();
    private final Colleague owner = world.owner();
    private final House bakery = new House(house(owner), Optional.empty());

    @Test
    void a_closed_posting_answers_everybody_in_the_name_of_its_recruiter() {
        var posting = world.live(owner);
        var waiting = world.applied(posting);
        var gone = world.applied(posting);
        world.await(() ->
                world.apply.withdraw(
                        new Applicant(gone.seeker()), gone.id(), Disposition.withdrawal("")));
        world.await(() ->
                world.runPostings.close(
                        owner, posting.id(), ClosingOutcome.CANCELLED, "Sorry", Expected.ANY));
        world.await(() -> world.answer.answer(house(owner), posting.id()));
        world.await(() -> world.answer.answer(house(owner), posting.id()));
        assertThat(fresh(waiting).standing().disposition())
                .contains(new Disposition(DispositionReason.POSITION_CANCELLED, "Sorry"));
        assertThat(fresh(gone).standing().lifecycle()).isEqualTo(ApplicationLifecycle.WITHDRAWN);
        var lines = ((InMemoryApplications) world.applications).lines();
        assertThat(lines.getLast().party().person()).contains(owner.id());
        assertThat(lines).filteredOn(line -> line.after().id().equals(waiting.id())).hasSize(2);
    }

    @Test
    void an_open_posting_answers_nobody() {
        var posting = world.live(owner);
        var waiting = world.applied(posting);
        world.await(() -> world.answer.answer(house(owner), posting.id()));
        assertThat(fresh(waiting).standing().open()).isTrue();
    }

    @Test
    void more_applicants_than_one_look_holds_are_all_answered() {
        var posting = world.live(owner);
        for (int i = 0; i < 230; i++) world.applied(posting);
        world.await(() ->
                world.runPostings.close(
                        owner, posting.id(), ClosingOutcome.FILLED, "", Expected.ANY));
        world.await(() -> world.answer.answer(house(owner), posting.id()));
        assertThat(world.await(() -> world.applications.open(owner, posting.id(), 1))).isEmpty();
    }

    @Test
    void a_closed_position_takes_its_postings_along() {
        var posting = world.live(owner);
        var closed =
                world.await(() ->
                        world.runPositions.close(
                                owner,
                                posting.position(),
                                ClosingOutcome.FILLED,
                                "Found",
                                Expected.ANY));
        assertThat(closed.status()).isEqualTo(PositionStatus.CLOSED);
        var after = world.await(() -> world.postings.get(owner, posting.id()));
        assertThat(after.status()).isEqualTo(PostingStatus.FILLED);
        assertThat(after.closing().orElseThrow().message()).isEqualTo("Found");
        assertRefused(
                "position.closed",
                () ->
                        world.await(() ->
                                world.runPostings.publish(owner, posting.id(), Expected.ANY)));
    }

    @Test
    void nothing_is_published_for_a_position_on_hold() {
        var draft = world.draft(owner);
        world.await(() -> world.runPositions.hold(owner, draft.position(), Expected.ANY));
        assertRefused(
                "position.not-open",
                () ->
                        world.await(
                                () -> world.runPostings.publish(owner, draft.id(), Expected.ANY)));
        world.await(() -> world.runPositions.open(owner, draft.position(), Expected.ANY));
        assertThat(
                        world.await(() ->
                                        world.runPostings.publish(owner, draft.id(), Expected.ANY))
                                .status())
                .isEqualTo(PostingStatus.ACTIVE);
    }

    @Test
    void postings_run_out_by_themselves_and_their_applications_go_on() {
        var posting = world.live(owner);
        var waiting = world.applied(posting);
        assertThat(world.await(world.endPostings::expire)).isZero();
        world.clock.forward(Duration.ofDays(30));
        assertThat(world.await(world.endPostings::expire)).isEqualTo(1);
        assertThat(world.await(world.endPostings::expire)).isZero();
        assertThat(world.await(() -> world.postings.get(owner, posting.id())).status())
                .isEqualTo(PostingStatus.EXPIRED);
        assertThat(fresh(waiting).standing().open()).isTrue();
        assertRefused("posting.expired", () -> world.applied(posting));
    }

    @Test
    void an_offer_leads_to_the_offer_stage_and_its_acceptance_to_a_hire() {
        var application = world.applied(world.live(owner));
        var seeker = new Applicant(application.seeker());
        var offer = new OfferId(Identifier.next());
        world.await(
                () -> world.negotiate.make(owner, application.id(), offer, World.terms("30000")));
        world.await(() -> world.follow.offerMade(bakery, application.id()));
        world.await(() -> world.follow.offerMade(bakery, application.id()));
        assertThat(fresh(application).standing().stage()).isEqualTo(StageKind.OFFER);
        assertThat(fresh(application).version().number()).isEqualTo(2);
        assertRefused(
                "offer.unanswered",
                () ->
                        world.await(
                                () -> world.negotiate.hire(owner, application.id(), Expected.ANY)));
        world.await(() -> world.negotiate.accept(seeker, application.id()));
        assertThat(fresh(application).standing().open()).isTrue();
        world.await(() -> world.negotiate.hire(owner, application.id(), Expected.ANY));
        var seen = world.await(() -> world.view.view(seeker, application.id()));
        assertThat(seen.status()).isEqualTo(CandidacyStatus.ACCEPTED);
        assertThat(seen.offers())
                .singleElement()
                .extracting(o -> o.state())
                .isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void who_declines_the_offer_has_withdrawn_by_their_own_act() {
        var application = world.applied(world.live(owner));
        var seeker = new Applicant(application.seeker());
        var offer = new OfferId(Identifier.next());
        world.await(
                () -> world.negotiate.make(owner, application.id(), offer, World.terms("30000")));
        world.await(() -> world.negotiate.decline(seeker, application.id(), "Too far"));
        world.await(() -> world.follow.offerDeclined(bakery, offer));
        world.await(() -> world.follow.offerDeclined(bakery, offer));
        assertThat(fresh(application).standing().disposition())
                .contains(new Disposition(DispositionReason.OFFER_DECLINED, "Too far"));
        assertThat(((InMemoryApplications) world.applications).lines().getLast().party())
                .isEqualTo(seeker);
        assertThat(world.await(() -> world.view.view(seeker, application.id())).status())
                .isEqualTo(CandidacyStatus.DECLINED);
    }

    @Test
    void an_ended_application_needs_no_interviews_and_no_offer() {
        var application = world.applied(world.live(owner));
        var seeker = new Applicant(application.seeker());
        var interview = new InterviewId(Identifier.next());
        var offer = new OfferId(Identifier.next());
        world.await(() ->
                world.arrange.schedule(owner, application.id(), interview, World.appointment()));
        world.await(
                () -> world.negotiate.make(owner, application.id(), offer, World.terms("30000")));
        world.await(() -> world.follow.applicationEnded(bakery, application.id()));
        assertThat(world.await(() -> world.offers.get(owner, offer)).waiting()).isTrue();
        world.await(
                () -> world.apply.withdraw(seeker, application.id(), Disposition.withdrawal("")));
        world.await(() -> world.follow.applicationEnded(bakery, application.id()));
        world.await(() -> world.follow.applicationEnded(bakery, application.id()));
        assertThat(world.await(() -> world.offers.get(owner, offer)).state())
                .isEqualTo(OfferState.WITHDRAWN);
        assertThat(world.await(() -> world.interviews.get(owner, interview)).state())
                .isEqualTo(InterviewState.CANCELLED);
    }

    @Test
    void each_role_does_what_it_may_and_nothing_else() {
        var posting = world.live(owner);
        var application = world.applied(posting);
        var interviewer = world.colleague(owner, MembershipRole.INTERVIEWER);
        assertThat(world.await(() -> world.review.get(interviewer, application.id())))
                .isEqualTo(application);
        assertForbidden(() ->
                world.await(() ->
                        world.review.move(
                                interviewer,
                                application.id(),
                                StageKind.NEW,
                                StageKind.SCREEN,
                                Expected.ANY)));
        assertForbidden(() ->
                world.await(() ->
                        world.review.reject(
                                interviewer,
                                application.id(),
                                new Disposition(DispositionReason.OTHER, ""),
                                Expected.ANY)));
        assertForbidden(() ->
                world.await(() ->
                        world.arrange.schedule(
                                interviewer,
                                application.id(),
                                new InterviewId(Identifier.next()),
                                World.appointment())));
        assertForbidden(() -> world.await(() -> world.negotiate.of(interviewer, application.id())));
        assertForbidden(() ->
                world.await(
                        () -> world.negotiate.hire(interviewer, application.id(), Expected.ANY)));
        var member = world.colleague(owner, MembershipRole.MEMBER);
        assertForbidden(() -> world.await(() -> world.review.get(member, application.id())));
        assertForbidden(() ->
                world.await(() -> world.runPostings.pause(member, posting.id(), Expected.ANY)));
        assertForbidden(() ->
                world.await(
                        () -> world.runPositions.hold(member, posting.position(), Expected.ANY)));
        assertThat(world.await(() -> world.runPostings.mine(member, posting.id())))
                .isEqualTo(posting);
    }

    @Test
    void visitors_read_live_postings_and_members_any_of_theirs() {
        var draft = world.draft(owner);
        assertRefused(
                "posting.not-found",
                () -> world.await(() -> world.runPostings.read(Optional.empty(), draft.id())));
        assertThat(world.await(() -> world.runPostings.read(Optional.of(owner), draft.id())))
                .isEqualTo(draft);
        var live = world.live(owner);
        var stranger = world.owner();
        assertThat(world.await(() -> world.runPostings.read(Optional.of(stranger), live.id())))
                .isEqualTo(live);
        world.await(() -> world.runPostings.pause(owner, live.id(), Expected.ANY));
        assertRefused(
                "posting.not-found",
                () -> world.await(() -> world.runPostings.read(Optional.of(stranger), live.id())));
    }

    @Test
    void a_stale_version_is_refused_before_anything_else_happens() {
        var application = world.applied(world.live(owner));
        assertRefused(
                "version.stale",
                () ->
                        world.await(() ->
                                world.negotiate.hire(
                                        owner, application.id(), Expected.exactly(7))));
        assertThat(fresh(application)).isEqualTo(application);
    }

    private Application fresh(Application application) {
        return world.await(() -> world.applications.get(owner, application.id()));
    }

    private static void assertForbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertRefused("organization.role", act);
    }
}
