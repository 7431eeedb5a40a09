package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.letter.LetterId;
import io.skillsync.careerforge.letter.Letters;
import io.skillsync.careerforge.opportunity.Applications.Candidate;
import io.skillsync.careerforge.opportunity.Applications.HandIn;
import io.skillsync.careerforge.opportunity.Applications.SentLetter;
import io.skillsync.careerforge.opportunity.Applications.SentResume;
import io.skillsync.careerforge.resume.Resume;
import io.skillsync.careerforge.resume.ResumeId;
import io.skillsync.careerforge.resume.ResumeVersion;
import io.skillsync.careerforge.resume.Resumes;
import io.skillsync.kernel.UseCase;
import io.skillsync.kernel.Version.Expected;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.Optional;

/// Applies, withdraws and answers offers with the employer's side. A track becomes APPLIED, or
/// closes, only by the event that comes back; what was put together stays when that side is away.
@UseCase
public class ApplyForOpenings {
    private final Opportunities opportunities;
    private final Resumes resumes;
    private final Letters letters;
    private final Applications applications;
    private final Clock clock;

    public ApplyForOpenings(
            Opportunities opportunities,
            Resumes resumes,
            Letters letters,
            Applications applications,
            Clock clock) {
        this.opportunities = opportunities;
        this.resumes = resumes;
        this.letters = letters;
        this.applications = applications;
        this.clock = clock;
    }

    /// @param resumeVersion empty for the newest
    public record Wish(
            SeekerId owner,
            Candidate candidate,
            ResumeId resume,
            Optional<Integer> resumeVersion,
            Optional<LetterId> letter,
            SubmissionMethod method) {}

    public Uni<Opportunity> apply(OpportunityId id, Wish wish) {
        return opportunities
                .get(wish.owner(), id)
                .chain(_ -> sentResume(wish))
                .chain(resume ->
                        sentLetter(wish).chain(letter -> handIn(id, wish, resume, letter)));
    }

    /// An application on this platform is withdrawn at the employer's; another card is closed by
    /// hand.
    public Uni<Opportunity> withdraw(SeekerId owner, OpportunityId id, Optional<String> reason) {
        return opportunities
                .get(owner, id)
                .map(Opportunity::requireApplied)
                .chain(track ->
                        track.opening().onPlatform()
                                ? applications.withdraw(id, owner, reason).replaceWith(track)
                                : close(track, TrackCloseReason.WITHDRAWN, reason));
    }

    public Uni<Opportunity> acceptOffer(SeekerId owner, OpportunityId id) {
        return opportunities
                .get(owner, id)
                .map(Opportunity::requireOffer)
                .call(() -> applications.acceptOffer(id, owner));
    }

    public Uni<Opportunity> declineOffer(
            SeekerId owner, OpportunityId id, Optional<String> reason) {
        return opportunities
                .get(owner, id)
                .map(Opportunity::requireOffer)
                .call(() -> applications.declineOffer(id, owner, reason));
    }

    private Uni<Opportunity> close(
            Opportunity track, TrackCloseReason closeReason, Optional<String> reason) {
        return opportunities.decide(
                track.owner(),
                track.id(),
                Expected.ANY,
                t -> t.move(TrackStatus.closed(closeReason), reason, clock.instant()));
    }

    private Uni<Opportunity> handIn(
            OpportunityId id, Wish wish, SentResume resume, Optional<SentLetter> letter) {
        var now = clock.instant();
        var submission =
                new Submission(
                        Optional.of(resume.id()),
                        resume.version(),
                        letter.map(SentLetter::id),
                        wish.method(),
                        now,
                        Optional.empty());
        return opportunities
                .decide(wish.owner(), id, Expected.ANY, track -> track.prepare(submission, now))
                .call(track ->
                        applications.submit(
                                new HandIn(
                                        id,
                                        track.opening().posting(),
                                        wish.owner(),
                                        wish.candidate(),
                                        resume,
                                        letter,
                                        wish.method(),
                                        now)));
    }

    private Uni<SentResume> sentResume(Wish wish) {
        return resumes.get(wish.owner(), wish.resume())
                .chain(resume ->
                        version(resume, wish.resumeVersion())
                                .map(version -> sent(resume, version)));
    }

    private Uni<ResumeVersion> version(Resume resume, Optional<Integer> number) {
        var newest = resume.newest();
        return number.filter(wanted -> wanted != newest.number())
                .map(wanted -> resumes.version(resume.owner(), resume.id(), wanted))
                .orElseGet(() -> Uni.createFrom().item(newest));
    }

    private static SentResume sent(Resume resume, ResumeVersion version) {
        return new SentResume(
                resume.id().value(),
                version.number(),
                version.hash(),
                resume.file().map(file -> file.id().value()),
                version.document());
    }

    private Uni<Optional<SentLetter>> sentLetter(Wish wish) {
        return wish.letter()
                .map(id ->
                        letters.get(wish.owner(), id)
                                .map(l -> Optional.of(new SentLetter(id.value(), l.text()))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }
}
