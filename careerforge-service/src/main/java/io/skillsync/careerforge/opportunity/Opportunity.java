package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.profile.Limits;
import io.skillsync.kernel.Decision;
import io.skillsync.kernel.Owned;
import io.skillsync.kernel.RuleBroken;
import io.skillsync.kernel.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// One person and one opening. What happens to the track is told as lines of its history.
///
/// @param notes the person's own, or null
/// @param sequence the number of the last word about the application that was heard
/// @param sourceStatus an unknown status of another system, word for word, or null
public record Opportunity(
        OpportunityId id,
        SeekerId owner,
        Opening opening,
        TrackStatus status,
        String notes,
        Optional<Submission> submission,
        Optional<OfferNote> offer,
        List<InterviewNote> interviews,
        int sequence,
        String sourceStatus,
        Version version)
        implements Owned {
    public Opportunity {
        notes = Limits.paragraph("notes", notes);
        sourceStatus = Limits.line("sourceStatus", sourceStatus);
        interviews = List.copyOf(interviews);
    }

    public static Decision<Opportunity, StatusChange> save(
            OpportunityId id,
            SeekerId owner,
            Opening opening,
            String notes,
            TrackStatus status,
            String sourceStatus,
            Instant now) {
        if (opening.onPlatform() && !status.equals(TrackStatus.SAVED)) throw movesByItself();
        var saved =
                new Opportunity(
                        id,
                        owner,
                        opening,
                        status,
                        notes,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        0,
                        sourceStatus,
                        Version.NEW);
        return Decision.of(
                saved,
                new StatusChange(
                        id,
                        owner,
                        Optional.empty(),
                        status,
                        TrackActor.CANDIDATE,
                        Optional.empty(),
                        Optional.empty(),
                        now));
    }

    public Decision<Opportunity, StatusChange> note(String newNotes) {
        return Decision.of(with(status, newNotes, submission, offer, interviews, sequence));
    }

    /// Another opening's data, corrected by hand.
    public Decision<Opportunity, StatusChange> describe(Opening newOpening, String newNotes) {
        if (opening.onPlatform()) throw movesByItself();
        return Decision.of(
                new Opportunity(
                        id,
                        owner,
                        newOpening,
                        status,
                        newNotes,
                        submission,
                        offer,
                        interviews,
                        sequence,
                        sourceStatus,
                        version));
    }

    /// Moves a card by hand; openings of this platform move by themselves.
    public Decision<Opportunity, StatusChange> move(
            TrackStatus to, Optional<String> reason, Instant now) {
        if (opening.onPlatform()) throw movesByItself();
        return change(this, to, TrackActor.CANDIDATE, reason, Optional.empty(), now);
    }

    /// Puts together what is to be handed in. Until the employer's side has taken it, it can be put
    /// together anew.
    public Decision<Opportunity, StatusChange> prepare(Submission handIn, Instant now) {
        if (!opening.onPlatform())
            throw new RuleBroken(
                    "opportunity.external", "This opening is not on this platform; apply there.");
        if (!status.takesApplication())
            throw new RuleBroken(
                    "opportunity.already-applied", "You have applied for this opening already.");
        var prepared = with(status, notes, Optional.of(handIn), offer, interviews, sequence);
        return change(
                prepared,
                TrackStatus.PREPARING,
                TrackActor.CANDIDATE,
                Optional.empty(),
                Optional.empty(),
                now);
    }

    /// The application can be withdrawn, or its offer answered, only while it is open.
    public Opportunity requireApplied() {
        if (status.takesApplication())
            throw new RuleBroken(
                    "opportunity.not-applied", "You have not applied for this opening yet.");
        if (status.hasEnded())
            throw new RuleBroken("opportunity.closed", "This track is closed already.");
        return this;
    }

    public Opportunity requireOffer() {
        requireApplied();
        if (offer.filter(made -> made.state() == OfferState.MADE).isEmpty())
            throw new RuleBroken("opportunity.no-offer", "There is no offer to answer.");
        return this;
    }

    /// An open application is withdrawn before its track is thrown away.
    public Opportunity requireDeletable() {
        if (opening.onPlatform() && !status.takesApplication() && !status.hasEnded())
            throw new RuleBroken(
                    "opportunity.applied", "Withdraw your application before you delete this.");
        return this;
    }

    /// Follows the employer's side. A word that was overtaken by a later one changes nothing.
    public Decision<Opportunity, StatusChange> follow(ApplicationNews news) {
        if (news.sequence() <= sequence) return Decision.of(this);
        var taken =
                submission.map(
                        sent -> sent.submittedAt().isPresent() ? sent : sent.taken(news.at()));
        var informed = with(status, notes, taken, offer, interviews, news.sequence());
        var by = news.byCandidate() ? TrackActor.CANDIDATE : TrackActor.EMPLOYER;
        return change(
                informed,
                informed.statusAfter(news),
                by,
                news.reason(),
                Optional.of(news.event()),
                news.at());
    }

    /// The offer of an application, which may arrive before or after the application's own word.
    public Decision<Opportunity, StatusChange> follow(OfferNote news, UUID event, Instant at) {
        var stale = offer.filter(o -> o.id().equals(news.id()) && o.sequence() >= news.sequence());
        if (stale.isPresent()) return Decision.of(this);
        var informed = with(status, notes, submission, Optional.of(news), interviews, sequence);
        var declined =
                news.state() == OfferState.DECLINED
                        && status.closeReason().equals(Optional.of(TrackCloseReason.WITHDRAWN));
        var to = declined ? TrackStatus.closed(TrackCloseReason.DECLINED) : status;
        return change(informed, to, TrackActor.CANDIDATE, Optional.empty(), Optional.of(event), at);
    }

    /// An interview of an application; while the track is interviewing, it says how far it is.
    public Decision<Opportunity, StatusChange> follow(InterviewNote news, UUID event, Instant at) {
        var overtaken =
                interviews.stream()
                        .anyMatch(i -> i.id().equals(news.id()) && i.sequence() >= news.sequence());
        if (overtaken) return Decision.of(this);
        var all =
                Stream.concat(
                                interviews.stream().filter(i -> !i.id().equals(news.id())),
                                Stream.of(news))
                        .sorted(Comparator.comparing(InterviewNote::startsAt))
                        .toList();
        var informed = with(status, notes, submission, offer, all, sequence);
        var to =
                status.kind().equals(Optional.of(StageKind.INTERVIEW)) && !status.hasEnded()
                        ? TrackStatus.of(StageKind.INTERVIEW, state(all))
                        : status;
        return change(informed, to, TrackActor.EMPLOYER, Optional.empty(), Optional.of(event), at);
    }

    private TrackStatus statusAfter(ApplicationNews news) {
        return switch (news.lifecycle()) {
            case ACTIVE -> TrackStatus.of(news.kind(), state(interviews));
            case HIRED -> TrackStatus.closed(TrackCloseReason.ACCEPTED);
            case REJECTED ->
                    TrackStatus.closed(
                            news.reason().filter(Opportunity::endsPosting).isPresent()
                                    ? TrackCloseReason.POSTING_CLOSED
                                    : TrackCloseReason.REJECTED);
            case WITHDRAWN ->
                    TrackStatus.closed(
                            declinedOffer(news)
                                    ? TrackCloseReason.DECLINED
                                    : TrackCloseReason.WITHDRAWN);
        };
    }

    private boolean declinedOffer(ApplicationNews news) {
        return news.reason().filter("OFFER_DECLINED"::equals).isPresent()
                || offer.filter(o -> o.state() == OfferState.DECLINED).isPresent();
    }

    private static boolean endsPosting(String reason) {
        return reason.equals("POSITION_FILLED") || reason.equals("POSITION_CANCELLED");
    }

    private static InterviewState state(List<InterviewNote> interviews) {
        var progress = interviews.stream().map(InterviewNote::progress).toList();
        if (progress.contains(InterviewNote.Progress.SCHEDULED)) return InterviewState.SCHEDULED;
        return progress.contains(InterviewNote.Progress.COMPLETED)
                ? InterviewState.COMPLETED
                : InterviewState.NONE;
    }

    private Decision<Opportunity, StatusChange> change(
            Opportunity from,
            TrackStatus to,
            TrackActor by,
            Optional<String> reason,
            Optional<UUID> event,
            Instant at) {
        var moved =
                from.with(
                        to,
                        from.notes,
                        from.submission,
                        from.offer,
                        from.interviews,
                        from.sequence);
        if (to.equals(status)) return Decision.of(moved);
        return Decision.of(
                moved, new StatusChange(id, owner, Optional.of(status), to, by, reason, event, at));
    }

    private Opportunity with(
            TrackStatus newStatus,
            String newNotes,
            Optional<Submission> newSubmission,
            Optional<OfferNote> newOffer,
            List<InterviewNote> newInterviews,
            int newSequence) {
        return new Opportunity(
                id,
                owner,
                opening,
                newStatus,
                newNotes,
                newSubmission,
                newOffer,
                newInterviews,
                newSequence,
                sourceStatus,
                version);
    }

    private static RuleBroken movesByItself() {
        return new RuleBroken(
                "opportunity.moves-by-itself",
                "An opening of this platform moves by itself, as the employer's side moves it.");
    }
}
