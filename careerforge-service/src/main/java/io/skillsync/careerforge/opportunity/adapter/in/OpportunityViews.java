package io.skillsync.careerforge.opportunity.adapter.in;

import io.skillsync.careerforge.opportunity.CoachJobStatus;
import io.skillsync.careerforge.opportunity.CoachSubmissionStatus;
import io.skillsync.careerforge.opportunity.InterviewNote;
import io.skillsync.careerforge.opportunity.InterviewState;
import io.skillsync.careerforge.opportunity.ManagerStatus;
import io.skillsync.careerforge.opportunity.OfferNote;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.StageKind;
import io.skillsync.careerforge.opportunity.StatusChange;
import io.skillsync.careerforge.opportunity.Submission;
import io.skillsync.careerforge.opportunity.SubmissionMethod;
import io.skillsync.careerforge.opportunity.TrackActor;
import io.skillsync.careerforge.opportunity.TrackCloseReason;
import io.skillsync.careerforge.opportunity.TrackStage;
import io.skillsync.careerforge.opportunity.TrackStatus;
import io.skillsync.careerforge.opportunity.TrackVocabulary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Opportunities as callers see them.
public final class OpportunityViews {
    private OpportunityViews() {}

    /// @param status the stage in the career manager's vocabulary
    /// @param jobStatus in the career coach's vocabulary for jobs
    /// @param submissionStatus in the career coach's vocabulary for applications; left out without
    ///   one
    public record OpportunityView(
            UUID id,
            Opening opening,
            TrackStage stage,
            TrackCloseReason closeReason,
            StageKind stageKind,
            InterviewState interviewState,
            ManagerStatus status,
            CoachJobStatus jobStatus,
            CoachSubmissionStatus submissionStatus,
            String sourceStatus,
            String notes,
            SubmissionView application,
            OfferNote offer,
            List<InterviewNote> interviews,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static OpportunityView of(Opportunity track) {
            var status = track.status();
            return new OpportunityView(
                    track.id().value(),
                    track.opening(),
                    status.stage(),
                    status.closeReason().orElse(null),
                    status.kind().orElse(null),
                    status.interviews(),
                    TrackVocabulary.manager(status),
                    TrackVocabulary.coachJob(status),
                    TrackVocabulary.coachSubmission(status).orElse(null),
                    track.sourceStatus(),
                    track.notes(),
                    track.submission().map(sent -> SubmissionView.of(track, sent)).orElse(null),
                    track.offer().orElse(null),
                    track.interviews(),
                    track.version().number(),
                    track.version().createdAt(),
                    track.version().updatedAt());
        }
    }

    /// @param submittedAt left out until the employer's side has taken it
    public record SubmissionView(
            UUID applicationId,
            UUID resumeId,
            int resumeVersion,
            UUID letterId,
            SubmissionMethod method,
            Instant preparedAt,
            Instant submittedAt) {
        static SubmissionView of(Opportunity track, Submission sent) {
            return new SubmissionView(
                    track.id().value(),
                    sent.resume().orElse(null),
                    sent.resumeVersion(),
                    sent.letter().orElse(null),
                    sent.method(),
                    sent.preparedAt(),
                    sent.submittedAt().orElse(null));
        }
    }

    /// @param from left out in the first line
    public record ChangeView(
            StatusView from,
            StatusView to,
            TrackActor by,
            String reason,
            UUID eventId,
            Instant at) {
        static ChangeView of(StatusChange change) {
            return new ChangeView(
                    change.from().map(StatusView::of).orElse(null),
                    StatusView.of(change.to()),
                    change.by(),
                    change.reason().orElse(null),
                    change.event().orElse(null),
                    change.at());
        }
    }

    public record StatusView(
            TrackStage stage,
            TrackCloseReason closeReason,
            StageKind stageKind,
            InterviewState interviewState) {
        static StatusView of(TrackStatus status) {
            return new StatusView(
                    status.stage(),
                    status.closeReason().orElse(null),
                    status.kind().orElse(null),
                    status.interviews());
        }
    }

    public record ChangeList(List<ChangeView> items) {}

    /// A page of opportunities, for the API document.
    public record OpportunityList(List<OpportunityView> items, String next) {}
}
