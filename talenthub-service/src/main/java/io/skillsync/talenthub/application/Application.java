package io.skillsync.talenthub.application;

import static io.skillsync.talenthub.application.ApplicationLifecycle.*;

import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Invalid;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import io.skillsync.talenthub.position.Pipeline;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.Posting;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One person's candidacy for one posting.
///
/// @param version also its sequence for those who follow it
public record Application(
        ApplicationId id,
        Opening opening,
        UserId seeker,
        CandidateContact candidate,
        SentResume resume,
        SubmissionMethod method,
        Instant submittedAt,
        Standing standing,
        Version version)
        implements Owned {

    static Decision<Application, ApplicationEvent> submit(
            Submission sent, Posting posting, Instant now) {
        posting.requireAccepting(now);
        var application =
                new Application(
                        sent.id(),
                        Opening.of(posting),
                        sent.seeker(),
                        sent.candidate(),
                        sent.resume(),
                        sent.method(),
                        sent.submittedAt(),
                        Standing.active(StageKind.NEW),
                        Version.NEW);
        return Decision.of(
                application, new ApplicationEvent.Submitted(sent.seeker(), sent.snapshot(), now));
    }

    /// Moves from the stage that the mover saw; a stale board cannot move twice.
    Decision<Application, ApplicationEvent> move(
            StageKind from, StageKind to, Pipeline pipeline, Instant now) {
        requireOpen();
        if (standing.stage() != from)
            throw new RuleBroken(
                    "application.stale-board",
                    "This application is in stage %s by now.".formatted(word(standing.stage())));
        if (from == to)
            throw new Invalid("to", "application.same-stage", "A move leads to another stage.");
        pipeline.require(to);
        var moved = at(Standing.active(to));
        return Decision.of(moved, new ApplicationEvent.Moved(seeker, before(), now));
    }

    Decision<Application, ApplicationEvent> reject(Disposition why, Instant now) {
        requireOpen();
        if (why.reason().side() != ReasonSide.EMPLOYER)
            throw new Invalid(
                    "reason",
                    "application.reason-side",
                    "A rejection needs a reason on the employer's side.");
        var rejected = at(standing.ended(REJECTED, why));
        return Decision.of(rejected, new ApplicationEvent.Rejected(seeker, before(), now));
    }

    /// Takes a rejection back; the application goes on in the stage that it had reached.
    Decision<Application, ApplicationEvent> restore(Posting posting, Instant now) {
        if (standing.lifecycle() != REJECTED)
            throw new RuleBroken(
                    "application.not-rejected", "Only a rejected application can be restored.");
        if (posting.closed())
            throw new RuleBroken(
                    "posting.closed", "The posting is closed, so nobody is considered any more.");
        var restored = at(Standing.active(standing.stage()));
        return Decision.of(restored, new ApplicationEvent.Restored(seeker, before(), now));
    }

    public Decision<Application, ApplicationEvent> withdraw(Disposition why, Instant now) {
        requireOpen();
        if (why.reason().side() != ReasonSide.CANDIDATE)
            throw new Invalid(
                    "reason",
                    "application.reason-side",
                    "A withdrawal needs a reason on the applicant's side.");
        var withdrawn = at(standing.ended(WITHDRAWN, why));
        return Decision.of(withdrawn, new ApplicationEvent.Withdrawn(seeker, before(), now));
    }

    /// Whether an offer would move it.
    public boolean awaitsOffer() {
        return standing.open() && standing.stage() != StageKind.OFFER;
    }

    /// An offer was made, so the application stands in the offer stage, which every pipeline has.
    public Decision<Application, ApplicationEvent> offered(Instant now) {
        requireOpen();
        var moved = at(Standing.active(StageKind.OFFER));
        return Decision.of(moved, new ApplicationEvent.Moved(seeker, before(), now));
    }

    public Decision<Application, ApplicationEvent> hire(Instant now) {
        requireOpen();
        var hired = at(new Standing(HIRED, standing.stage(), Optional.empty()));
        return Decision.of(hired, new ApplicationEvent.Hired(seeker, before(), now));
    }

    /// Leaves a tombstone that counts but names nobody (C20 of the canonical model). An open one is
    /// withdrawn by it, so that those who follow it hear of the end.
    public Decision<Application, ApplicationEvent> forget(Instant now) {
        var erased = new Disposition(DispositionReason.ACCOUNT_ERASED, "");
        var left = standing.open() ? standing.ended(WITHDRAWN, erased) : standing.wordless();
        var tombstone = tombstone(left);
        return standing.open()
                ? Decision.of(tombstone, new ApplicationEvent.Withdrawn(seeker, before(), now))
                : Decision.of(tombstone);
    }

    private Application tombstone(Standing left) {
        return new Application(
                id,
                opening,
                UserId.FORGOTTEN,
                CandidateContact.FORGOTTEN,
                new SentResume(UserId.FORGOTTEN.value(), 1, "", Optional.empty()),
                method,
                submittedAt,
                left,
                version);
    }

    /// Refuses what only an open application allows.
    public void requireOpen() {
        if (!standing.open())
            throw new RuleBroken(
                    "application.closed",
                    "This application is already %s.".formatted(word(standing.lifecycle())));
    }

    @Override
    public OrganizationId owner() {
        return opening.organization();
    }

    private Optional<Standing> before() {
        return Optional.of(standing);
    }

    private Application at(Standing standing) {
        return new Application(
                id, opening, seeker, candidate, resume, method, submittedAt, standing, version);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
