package io.skillsync.careerforge.opportunity;

import static io.skillsync.careerforge.opportunity.OpportunityFixtures.NOON;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.active;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.elsewhere;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.ended;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.interview;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.PageRequest;
import io.skillsync.kernel.Stale;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What the collection of opportunities promises; runs on the fake and on the real store.
public abstract class OpportunitiesContract {
    private final SeekerId eve = new SeekerId(Identifier.next());
    private final UUID posting = Identifier.next();

    protected abstract Opportunities collection();

    protected <T> T await(Supplier<Uni<T>> operation) {
        return operation.get().await().indefinitely();
    }

    @Test
    void everything_about_a_track_is_read_back_as_it_was_stored() {
        var saved = store(posting(posting, 1));
        var submission =
                new Submission(
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        SubmissionMethod.AUTOMATED,
                        NOON,
                        Optional.empty());
        var prepared = await(() -> collection().commit(saved.prepare(submission, NOON)));
        var applied =
                await(() -> collection().commit(prepared.follow(active(1, StageKind.INTERVIEW))));
        var note = interview(Identifier.next(), InterviewNote.Progress.SCHEDULED, 1);
        var invited =
                await(() -> collection().commit(applied.follow(note, Identifier.next(), NOON)));
        var offer = new OfferNote(Identifier.next(), OfferState.MADE, 1);
        var offered =
                await(() -> collection().commit(invited.follow(offer, Identifier.next(), NOON)));
        assertThat(await(() -> collection().get(eve, saved.id()))).isEqualTo(offered);
        assertThat(offered.interviews()).containsExactly(note);
        assertThat(offered.offer()).contains(offer);
        assertThat(offered.submission().orElseThrow().submittedAt()).contains(NOON.plusSeconds(1));
    }

    @Test
    void each_line_of_history_is_kept_in_the_order_in_which_it_was_heard() {
        var saved = store(elsewhere());
        var applied = TrackStatus.at(TrackStage.APPLIED);
        var moved =
                await(() -> collection().commit(saved.move(applied, Optional.of("By mail"), NOON)));
        var closed = TrackStatus.closed(TrackCloseReason.NO_RESPONSE);
        await(() ->
                collection().commit(moved.move(closed, Optional.empty(), NOON.minusSeconds(60))));
        var lines = await(() -> collection().history(eve, saved.id()));
        assertThat(lines)
                .extracting(StatusChange::to)
                .containsExactly(TrackStatus.SAVED, applied, closed);
        assertThat(lines.get(1).from()).contains(TrackStatus.SAVED);
        assertThat(lines.get(1).reason()).contains("By mail");
        var ben = new SeekerId(Identifier.next());
        assertThatThrownBy(() -> await(() -> collection().history(ben, saved.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_word_takes_effect_once_and_an_overtaken_decision_is_refused() {
        var saved = store(posting(posting, 1));
        var news = saved.follow(active(1, StageKind.NEW)).because(Identifier.next());
        await(() -> collection().commit(news));
        await(() -> collection().commit(news));
        assertThat(await(() -> collection().history(eve, saved.id()))).hasSize(2);
        assertThatThrownBy(() -> await(() -> collection().commit(saved.note("Late"))))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.expectedByCaller()).isFalse());
    }

    @Test
    void lists_are_narrowed_by_every_filter() {
        var platform = store(posting(posting, 1));
        var rejected =
                await(() ->
                        collection()
                                .commit(
                                        platform.follow(
                                                ended(
                                                        1,
                                                        ApplicationLifecycle.REJECTED,
                                                        "POSITION_FILLED",
                                                        false))));
        var other = store(elsewhere());
        assertThat(found(OpportunityFilter.ALL)).containsExactly(other, rejected);
        assertThat(found(OpportunityFilter.reading(ManagerStatus.SAVED))).containsExactly(other);
        assertThat(found(OpportunityFilter.reading(ManagerStatus.REJECTED)))
                .containsExactly(rejected);
        assertThat(found(OpportunityFilter.reading(ManagerStatus.WITHDRAWN))).isEmpty();
        assertThat(
                        found(
                                filter(
                                        Optional.of(EmploymentType.FULL_TIME),
                                        Optional.empty(),
                                        Optional.empty())))
                .containsExactly(rejected);
        assertThat(found(filter(Optional.empty(), Optional.of(WorkMode.REMOTE), Optional.empty())))
                .containsExactly(other);
        assertThat(found(filter(Optional.empty(), Optional.empty(), Optional.of(posting))))
                .containsExactly(rejected);
    }

    @Test
    void a_posting_that_changes_reaches_the_copies_of_everybody_and_no_newer_one() {
        var saved = store(posting(posting, 2));
        assertThat(await(() -> collection().anyFollows(posting))).isTrue();
        assertThat(await(() -> collection().anyFollows(Identifier.next()))).isFalse();
        await(() -> collection().refresh(posting(posting, 1)));
        assertThat(await(() -> collection().get(eve, saved.id()))).isEqualTo(saved);
        await(() -> collection().refresh(posting(posting, 3)));
        var renewed = await(() -> collection().get(eve, saved.id()));
        assertThat(renewed.opening()).isEqualTo(posting(posting, 3));
        assertThat(renewed.version().number()).isEqualTo(2);
    }

    @Test
    void what_is_removed_is_gone_with_its_history() {
        var saved = store(elsewhere());
        assertThatThrownBy(() ->
                        await(() -> collection().remove(eve, saved.id(), Expected.exactly(7))))
                .isInstanceOf(Stale.class);
        await(() -> collection().remove(eve, saved.id(), Expected.exactly(1)));
        assertThatThrownBy(() -> await(() -> collection().get(eve, saved.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(() -> collection().history(eve, saved.id())))
                .isInstanceOf(NotFound.class);
    }

    private List<Opportunity> found(OpportunityFilter filter) {
        return await(() -> collection().page(eve, filter, PageRequest.first())).items();
    }

    private static OpportunityFilter filter(
            Optional<EmploymentType> type, Optional<WorkMode> mode, Optional<UUID> posting) {
        return new OpportunityFilter(Set.of(), Set.of(), type, mode, posting);
    }

    private Opportunity store(Opening opening) {
        var id = new OpportunityId(Identifier.next());
        return await(() ->
                collection()
                        .commit(
                                Opportunity.save(
                                        id,
                                        eve,
                                        opening,
                                        "Notes",
                                        TrackStatus.SAVED,
                                        "source",
                                        NOON)));
    }
}
