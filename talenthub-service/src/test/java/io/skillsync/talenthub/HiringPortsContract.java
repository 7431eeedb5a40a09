package io.skillsync.talenthub;

import static io.skillsync.talenthub.World.house;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.Applications.ApplicationFilter;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.InterviewOutcome;
import io.skillsync.talenthub.offer.OfferId;
import io.skillsync.talenthub.organization.MembershipRole;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.organization.Party.Applicant;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.ClosingOutcome;
import io.skillsync.talenthub.position.PositionStatus;
import io.skillsync.talenthub.position.Positions.PositionFilter;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingStatus;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the ports promise; runs on the fakes and on the real stores alike.
public abstract class HiringPortsContract {
    protected World world;

    protected abstract World world();

    @BeforeEach
    void begin() {
        world = world();
    }

    private <T> T await(Supplier<Uni<T>> operation) {
        return world.await(operation);
    }

    @Test
    void a_founded_organization_is_read_back_with_its_owner() {
        var owner = world.owner();
        var found = await(() -> world.organizations.get(owner, house(owner)));
        assertThat(found.profile()).isEqualTo(World.profile());
        assertThat(found.version().number()).isEqualTo(1);
        assertThat(found.memberships())
                .singleElement()
                .satisfies(place -> assertThat(place.user()).isEqualTo(owner.id()))
                .satisfies(place -> assertThat(place.role()).isEqualTo(MembershipRole.OWNER));
        assertThat(owner.roles())
                .containsExactly(java.util.Map.entry(house(owner), MembershipRole.OWNER));
        assertThat(await(() -> world.organizations.page(owner, PageRequest.first())).items())
                .hasSize(1);
    }

    @Test
    void a_member_who_leaves_acts_for_nobody_any_more() {
        var owner = world.owner();
        var recruiter = world.colleague(owner, MembershipRole.RECRUITER);
        var place =
                await(() -> world.organizations.get(owner, house(owner))).memberships().getLast();
        await(() ->
                world.runOrganizations.assign(
                        owner, house(owner), place.id(), place.role(), false, Expected.ANY));
        assertThat(await(() -> world.organizations.colleague(recruiter.id())).roles()).isEmpty();
    }

    @Test
    void what_is_foreign_is_not_found() {
        var owner = world.owner();
        var posting = world.live(owner);
        var application = world.applied(posting);
        var stranger = world.owner();
        assertNotFound(() -> world.organizations.get(stranger, house(owner)));
        assertNotFound(() -> world.positions.get(stranger, posting.position()));
        assertNotFound(() -> world.postings.get(stranger, posting.id()));
        assertNotFound(() -> world.applications.get(stranger, application.id()));
        var otherSeeker = new Applicant(new UserId(Identifier.next()));
        assertNotFound(() -> world.applications.get(otherSeeker, application.id()));
        var page =
                await(() ->
                        world.positions.page(stranger, PositionFilter.ALL, PageRequest.first()));
        assertThat(page.items()).isEmpty();
    }

    @Test
    void a_commit_raises_the_version_and_an_overtaken_one_is_refused() {
        var owner = world.owner();
        var draft = world.draft(owner);
        var revised =
                await(() ->
                        world.runPostings.revise(
                                owner,
                                draft.id(),
                                World.content(),
                                Optional.empty(),
                                Expected.ANY));
        assertThat(draft.version().number()).isEqualTo(1);
        assertThat(revised.version().number()).isEqualTo(2);
        assertThat(await(() -> world.postings.get(owner, draft.id()))).isEqualTo(revised);
        assertThatThrownBy(() ->
                        await(() ->
                                world.postings.commit(
                                        owner, io.skillsync.kernel.Decision.of(draft))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void positions_are_read_back_whole_and_listed_by_status() {
        var owner = world.owner();
        var position = world.position(owner);
        assertThat(await(() -> world.positions.get(owner, position.id()))).isEqualTo(position);
        assertThat(position.brief()).isEqualTo(World.brief());
        var open = new PositionFilter(Optional.of(house(owner)), Optional.of(PositionStatus.OPEN));
        var closed = new PositionFilter(Optional.empty(), Optional.of(PositionStatus.CLOSED));
        assertThat(await(() -> world.positions.page(owner, open, PageRequest.first())).items())
                .containsExactly(position);
        assertThat(await(() -> world.positions.page(owner, closed, PageRequest.first())).items())
                .isEmpty();
    }

    @Test
    void each_event_of_a_posting_keeps_the_version_that_it_told() {
        var owner = world.owner();
        var live = world.live(owner);
        var paused = await(() -> world.runPostings.pause(owner, live.id(), Expected.ANY));
        var told = await(() -> world.postings.version(live.id(), live.version().number()));
        assertThat(told).isEqualTo(live.asVersion());
        assertThat(told.status()).isEqualTo(PostingStatus.ACTIVE);
        assertThat(
                        await(() -> world.postings.version(live.id(), paused.version().number()))
                                .status())
                .isEqualTo(PostingStatus.PAUSED);
        assertNotFound(() -> world.postings.version(live.id(), 1));
    }

    @Test
    void everybody_finds_what_was_published_but_no_draft() {
        var owner = world.owner();
        var draft = world.draft(owner);
        assertNotFound(() -> world.postings.published(draft.id()));
        var live = await(() -> world.runPostings.publish(owner, draft.id(), Expected.ANY));
        assertThat(await(() -> world.postings.published(draft.id()))).isEqualTo(live);
    }

    @Test
    void only_live_postings_whose_time_ran_out_are_due() {
        var owner = world.owner();
        var live = world.live(owner);
        var draft = world.draft(owner);
        var late = world.clock.instant().plus(Duration.ofDays(30));
        var before = await(() -> world.postings.due(late.minusMillis(1), 500));
        var after = await(() -> world.postings.due(late, 500));
        assertThat(before).extracting(due -> due.id()).doesNotContain(live.id());
        assertThat(after)
                .extracting(due -> due.id())
                .contains(live.id())
                .doesNotContain(draft.id());
    }

    @Test
    void a_posting_runs_out_on_behalf_of_its_organization() {
        var owner = world.owner();
        var live = world.live(owner);
        world.clock.forward(Duration.ofDays(30));
        assertThat(await(world.endPostings::expire)).isPositive();
        var expired = await(() -> world.postings.get(owner, live.id()));
        assertThat(expired.status()).isEqualTo(PostingStatus.EXPIRED);
        assertThat(
                        await(() -> world.postings.version(live.id(), expired.version().number()))
                                .status())
                .isEqualTo(PostingStatus.EXPIRED);
    }

    @Test
    void an_application_is_read_by_both_sides_with_what_was_sent() {
        var owner = world.owner();
        var posting = world.live(owner);
        var sent = World.submission(posting.id());
        var application = await(() -> world.apply.submit(sent)).application();
        var seeker = new Applicant(sent.seeker());
        assertThat(await(() -> world.applications.get(owner, application.id())))
                .isEqualTo(application);
        assertThat(await(() -> world.applications.get(seeker, application.id())))
                .isEqualTo(application);
        assertThat(await(() -> world.applications.snapshot(owner, application.id())))
                .isEqualTo(sent.snapshot());
    }

    @Test
    void nobody_applies_twice_to_a_posting() {
        var posting = world.live(world.owner());
        var first = World.submission(posting.id());
        var second = World.submission(posting.id(), first.seeker());
        await(() -> world.apply.submit(first));
        assertBroken("application.duplicate", () -> world.apply.submit(second));
        assertThat(await(() -> world.apply.submit(first)).fresh()).isFalse();
    }

    @Test
    void applications_are_listed_by_stage_and_lifecycle() {
        var owner = world.owner();
        var posting = world.live(owner);
        var one = world.applied(posting);
        var other = world.applied(posting);
        await(() ->
                world.review.move(
                        owner, other.id(), StageKind.NEW, StageKind.SCREEN, Expected.ANY));
        assertThat(page(owner, posting.id(), Optional.of(StageKind.NEW), Optional.empty()))
                .containsExactly(one.id());
        assertThat(
                        page(
                                owner,
                                posting.id(),
                                Optional.of(StageKind.SCREEN),
                                Optional.of(ApplicationLifecycle.ACTIVE)))
                .containsExactly(other.id());
        assertThat(
                        page(
                                owner,
                                posting.id(),
                                Optional.empty(),
                                Optional.of(ApplicationLifecycle.HIRED)))
                .isEmpty();
        assertThat(page(owner, posting.id(), Optional.empty(), Optional.empty()))
                .containsExactly(other.id(), one.id());
    }

    @Test
    void the_end_of_a_posting_finds_those_who_wait() {
        var owner = world.owner();
        var posting = world.live(owner);
        var application = world.applied(posting);
        await(() ->
                world.runPostings.close(
                        owner, posting.id(), ClosingOutcome.FILLED, "Thanks", Expected.ANY));
        await(() -> world.answer.answer(house(owner), posting.id()));
        var answered = await(() -> world.applications.get(owner, application.id()));
        assertThat(answered.standing().lifecycle()).isEqualTo(ApplicationLifecycle.REJECTED);
        assertThat(await(() -> world.applications.open(owner, posting.id(), 10))).isEmpty();
    }

    @Test
    void interviews_are_listed_by_time_for_both_sides() {
        var owner = world.owner();
        var application = world.applied(world.live(owner));
        var late = World.appointment(World.NOON.plus(Duration.ofDays(5)));
        var second = new InterviewId(Identifier.next());
        var first = new InterviewId(Identifier.next());
        await(() -> world.arrange.schedule(owner, application.id(), second, late));
        var soon =
                await(() ->
                        world.arrange.schedule(
                                owner, application.id(), first, World.appointment()));
        var seeker = new Applicant(application.seeker());
        assertThat(await(() -> world.interviews.get(owner, first))).isEqualTo(soon);
        for (Party party : new Party[] {owner, seeker})
            assertThat(await(() -> world.interviews.of(party, application.id())))
                    .extracting(interview -> interview.id())
                    .containsExactly(first, second);
        await(() -> world.arrange.complete(owner, first, InterviewOutcome.PASSED, Expected.ANY));
        assertThat(await(() -> world.interviews.upcoming(owner, World.NOON, 10)))
                .extracting(interview -> interview.id())
                .containsExactly(second);
    }

    @Test
    void an_application_has_one_open_offer() {
        var owner = world.owner();
        var application = world.applied(world.live(owner));
        var id = new OfferId(Identifier.next());
        var offer =
                await(() ->
                        world.negotiate.make(owner, application.id(), id, World.terms("30000")));
        assertThat(await(() -> world.offers.get(owner, id))).isEqualTo(offer);
        var another = new OfferId(Identifier.next());
        assertBroken(
                "offer.exists",
                () -> world.negotiate.make(owner, application.id(), another, World.terms("31000")));
        await(() -> world.negotiate.withdraw(owner, id, Expected.ANY));
        await(() -> world.negotiate.make(owner, application.id(), another, World.terms("31000")));
        assertThat(
                        await(() ->
                                world.offers.of(
                                        new Applicant(application.seeker()), application.id())))
                .extracting(made -> made.id())
                .containsExactly(another, id);
    }

    private java.util.List<ApplicationId> page(
            Party party,
            io.skillsync.talenthub.posting.PostingId posting,
            Optional<StageKind> stage,
            Optional<ApplicationLifecycle> lifecycle) {
        var filter = new ApplicationFilter(posting, stage, lifecycle);
        return await(() -> world.applications.page(party, filter, PageRequest.first()))
                .items()
                .stream()
                .map(application -> application.id())
                .toList();
    }

    private void assertNotFound(Supplier<Uni<?>> operation) {
        assertThatThrownBy(() -> world.await(() -> operation.get().map(found -> (Object) found)))
                .isInstanceOf(NotFound.class);
    }

    private void assertBroken(String code, Supplier<Uni<?>> operation) {
        assertThatThrownBy(() -> world.await(() -> operation.get().map(found -> (Object) found)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
