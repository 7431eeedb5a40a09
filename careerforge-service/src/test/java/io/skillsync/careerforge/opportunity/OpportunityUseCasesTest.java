package io.skillsync.careerforge.opportunity;

import static io.skillsync.careerforge.opportunity.OpportunityFixtures.NOON;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.active;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.elsewhere;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.ended;
import static io.skillsync.careerforge.opportunity.OpportunityFixtures.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.CoverLetter;
import io.skillsync.careerforge.letter.InMemoryLetters;
import io.skillsync.careerforge.letter.LetterDraft;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.resume.InMemoryResumes;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeFixtures;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Identifier;
import io.skillsync.kernel.NotFound;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Unavailable;
import io.skillsync.kernel.Version;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpportunityUseCasesTest {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final SeekerId ADA = ResumeFixtures.ADA;

    private final InMemoryOpportunities opportunities = new InMemoryOpportunities();
    private final InMemoryResumes resumes = new InMemoryResumes();
    private final InMemoryLetters letters = new InMemoryLetters();
    private final Employer employer = new Employer();
    private final TrackOpenings track = new TrackOpenings(opportunities, employer, CLOCK);
    private final ApplyForOpenings apply =
            new ApplyForOpenings(opportunities, resumes, letters, employer, CLOCK);
    private final FollowEmployers follow = new FollowEmployers(opportunities, employer);
    private final OpportunityId id = new OpportunityId(Identifier.next());
    private final UUID postingId = Identifier.next();
    private Resume resume;

    @BeforeEach
    void ada_has_a_resume_and_saved_a_posting() {
        var uploaded = await(resumes.commit(Decision.of(ResumeFixtures.uploaded())));
        resume = await(resumes.commit(uploaded.read(ResumeFixtures.reading(), true, NOON)));
        await(track.save(id, ADA, postingId, "Looks right"));
    }

    @Test
    void applying_hands_in_the_frozen_version_and_waits_for_the_event() {
        var letter = letter();
        var applied = await(apply.apply(id, wish(Optional.empty(), Optional.of(letter))));
        assertThat(applied.status()).isEqualTo(TrackStatus.PREPARING);
        assertThat(employer.handedIn)
                .singleElement()
                .satisfies(handIn -> {
                    assertThat(handIn.id()).isEqualTo(id);
                    assertThat(handIn.posting()).isEqualTo(postingId);
                    assertThat(handIn.resume().hash()).isEqualTo(resume.newest().hash());
                    assertThat(handIn.resume().file())
                            .isEqualTo(resume.file().map(f -> f.id().value()));
                    assertThat(handIn.letter().orElseThrow().text()).isEqualTo("Dear team");
                    assertThat(handIn.submittedAt()).isEqualTo(NOON);
                });
        await(follow.application(ADA, id, active(1, StageKind.NEW)));
        assertThat(get().status().stage()).isEqualTo(TrackStage.APPLIED);
        assertThat(await(opportunities.history(ADA, id)))
                .extracting(line -> line.to().stage())
                .containsExactly(TrackStage.SAVED, TrackStage.PREPARING, TrackStage.APPLIED);
    }

    @Test
    void a_named_version_is_sent_as_it_stood() {
        assertThatThrownBy(() -> await(apply.apply(id, wish(Optional.of(2), Optional.empty()))))
                .isInstanceOf(NotFound.class);
        await(apply.apply(id, wish(Optional.of(1), Optional.empty())));
        assertThat(employer.handedIn.getFirst().resume().version()).isEqualTo(1);
        assertThat(employer.handedIn.getFirst().letter()).isEmpty();
    }

    @Test
    void what_was_put_together_stays_when_the_employers_side_is_away_or_refuses() {
        employer.refusal = new Unavailable("employer.unavailable", "Away.");
        assertThatThrownBy(() -> await(apply.apply(id, wish(Optional.empty(), Optional.empty()))))
                .isInstanceOf(Unavailable.class);
        assertThat(get().status()).isEqualTo(TrackStatus.PREPARING);
        assertThat(get().submission().orElseThrow().submittedAt()).isEmpty();
        employer.refusal = new RuleBroken("posting.closed", "Closed.");
        assertThatThrownBy(() -> await(apply.apply(id, wish(Optional.empty(), Optional.empty()))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, r -> assertThat(r.code()).isEqualTo("posting.closed"));
    }

    @Test
    void somebody_elses_resume_letter_or_track_is_not_there() {
        var ben = new SeekerId(Identifier.next());
        var foreign =
                new ApplyForOpenings.Wish(
                        ADA,
                        candidate(),
                        new ResumeId(Identifier.next()),
                        Optional.empty(),
                        Optional.empty(),
                        SubmissionMethod.MANUAL);
        assertThatThrownBy(() -> await(apply.apply(id, foreign))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        await(
                                apply.apply(
                                        id,
                                        wish(
                                                Optional.empty(),
                                                Optional.of(new LetterId(Identifier.next()))))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(apply.withdraw(ben, id, Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThat(get().status()).isEqualTo(TrackStatus.SAVED);
    }

    @Test
    void withdrawing_and_answering_offers_is_told_to_the_employer_and_changes_nothing_by_itself() {
        assertThatThrownBy(() -> await(apply.withdraw(ADA, id, Optional.empty())))
                .isInstanceOf(RuleBroken.class);
        await(apply.apply(id, wish(Optional.empty(), Optional.empty())));
        await(follow.application(ADA, id, active(1, StageKind.OFFER)));
        await(
                follow.offer(
                        ADA,
                        id,
                        new OfferNote(Identifier.next(), OfferState.MADE, 1),
                        Identifier.next(),
                        NOON));
        await(apply.acceptOffer(ADA, id));
        await(apply.declineOffer(ADA, id, Optional.of("Pay")));
        await(apply.withdraw(ADA, id, Optional.of("Moved")));
        assertThat(employer.told).containsExactly("accept", "decline Pay", "withdraw Moved");
        assertThat(get().status().stage()).isEqualTo(TrackStage.OFFER);
    }

    @Test
    void a_card_of_another_opening_is_withdrawn_by_hand() {
        var other = new OpportunityId(Identifier.next());
        await(
                track.save(
                        other,
                        ADA,
                        elsewhere(),
                        null,
                        TrackStatus.at(TrackStage.APPLIED),
                        "in review"));
        assertThat(await(apply.withdraw(ADA, other, Optional.of("Too far"))).status())
                .isEqualTo(TrackStatus.closed(TrackCloseReason.WITHDRAWN));
        assertThat(employer.told).isEmpty();
    }

    @Test
    void the_same_event_counts_once_and_a_track_thrown_away_is_not_followed() {
        await(apply.apply(id, wish(Optional.empty(), Optional.empty())));
        var news = active(1, StageKind.NEW);
        await(follow.application(ADA, id, news));
        await(follow.application(ADA, id, news));
        assertThat(opportunities.events()).hasSize(3);
        await(follow.application(ADA, new OpportunityId(Identifier.next()), news));
        await(
                follow.interview(
                        ADA,
                        id,
                        OpportunityFixtures.interview(
                                Identifier.next(), InterviewNote.Progress.SCHEDULED, 1),
                        Identifier.next(),
                        NOON));
        assertThat(get().interviews()).hasSize(1);
    }

    @Test
    void a_posting_that_changes_reaches_every_copy_but_no_newer_one() {
        employer.version = 3;
        await(follow.posting(postingId));
        assertThat(get().opening().title()).isEqualTo("Programmer v3");
        employer.version = 2;
        await(follow.posting(postingId));
        assertThat(get().opening().title()).isEqualTo("Programmer v3");
        employer.asked = 0;
        await(follow.posting(Identifier.next()));
        assertThat(employer.asked).as("nobody follows it").isZero();
        employer.gone = true;
        await(follow.posting(postingId));
    }

    @Test
    void cards_are_noted_moved_described_and_thrown_away() {
        assertThat(await(track.note(ADA, id, "Call them", Expected.exactly(1))).notes())
                .isEqualTo("Call them");
        var other = new OpportunityId(Identifier.next());
        await(track.save(other, ADA, elsewhere(), null, TrackStatus.SAVED, null));
        assertThat(
                        await(
                                        track.move(
                                                ADA,
                                                other,
                                                TrackStatus.at(TrackStage.OFFER),
                                                Optional.empty(),
                                                Expected.ANY))
                                .status()
                                .stage())
                .isEqualTo(TrackStage.OFFER);
        assertThat(await(track.describe(ADA, other, elsewhere(), "n", Expected.ANY)).notes())
                .isEqualTo("n");
        await(track.delete(ADA, other, Expected.ANY));
        assertThatThrownBy(() -> await(opportunities.get(ADA, other))).isInstanceOf(NotFound.class);
        await(apply.apply(id, wish(Optional.empty(), Optional.empty())));
        await(follow.application(ADA, id, active(1, StageKind.NEW)));
        assertThatThrownBy(() -> await(track.delete(ADA, id, Expected.ANY)))
                .isInstanceOf(RuleBroken.class);
        await(follow.application(ADA, id, ended(2, ApplicationLifecycle.REJECTED, null, false)));
        await(track.delete(ADA, id, Expected.ANY));
    }

    private ApplyForOpenings.Wish wish(Optional<Integer> version, Optional<LetterId> letter) {
        return new ApplyForOpenings.Wish(
                ADA, candidate(), resume.id(), version, letter, SubmissionMethod.MANUAL);
    }

    private static Applications.Candidate candidate() {
        return new Applications.Candidate("Ada Byron", "ada@example.test");
    }

    private LetterId letter() {
        var letter = new LetterId(Identifier.next());
        var draft = new LetterDraft("Dear team", null, null, "x");
        await(
                letters.add(
                        new CoverLetter(
                                letter,
                                ADA,
                                Optional.of(id.value()),
                                Optional.empty(),
                                1,
                                "T",
                                "Dear team",
                                draft,
                                false,
                                Version.NEW)));
        return letter;
    }

    private Opportunity get() {
        return await(opportunities.get(ADA, id));
    }

    private static <T> T await(Uni<T> operation) {
        return operation.await().indefinitely();
    }

    private static final class Employer implements Postings, Applications {
        private final List<HandIn> handedIn = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private RuntimeException refusal;
        private int version = 1;
        private int asked;
        private boolean gone;

        @Override
        public Uni<Opening> current(UUID id) {
            asked++;
            return gone
                    ? Uni.createFrom().failure(new NotFound("posting"))
                    : Uni.createFrom().item(posting(id, version));
        }

        @Override
        public Uni<Void> submit(HandIn handIn) {
            if (refusal != null) return Uni.createFrom().failure(refusal);
            handedIn.add(handIn);
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> withdraw(OpportunityId id, SeekerId seeker, Optional<String> reason) {
            return tell("withdraw " + reason.orElse(""));
        }

        @Override
        public Uni<Void> acceptOffer(OpportunityId id, SeekerId seeker) {
            return tell("accept");
        }

        @Override
        public Uni<Void> declineOffer(OpportunityId id, SeekerId seeker, Optional<String> reason) {
            return tell("decline " + reason.orElse(""));
        }

        private Uni<Void> tell(String word) {
            told.add(word);
            return Uni.createFrom().voidItem();
        }
    }
}
