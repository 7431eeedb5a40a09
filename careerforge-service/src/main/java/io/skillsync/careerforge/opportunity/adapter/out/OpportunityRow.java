package io.skillsync.careerforge.opportunity.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.EmploymentType;
import io.skillsync.careerforge.opportunity.InterviewNote;
import io.skillsync.careerforge.opportunity.InterviewState;
import io.skillsync.careerforge.opportunity.OfferNote;
import io.skillsync.careerforge.opportunity.Opening;
import io.skillsync.careerforge.opportunity.Opportunity;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.OpportunitySource;
import io.skillsync.careerforge.opportunity.StageKind;
import io.skillsync.careerforge.opportunity.Submission;
import io.skillsync.careerforge.opportunity.SubmissionMethod;
import io.skillsync.careerforge.opportunity.TrackCloseReason;
import io.skillsync.careerforge.opportunity.TrackStage;
import io.skillsync.careerforge.opportunity.TrackStatus;
import io.skillsync.careerforge.opportunity.WorkMode;
import io.skillsync.persistence.OwnedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "opportunity")
class OpportunityRow extends OwnedRow<Opportunity> {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    OpportunitySource source;

    @Column(name = "posting_id", updatable = false)
    UUID postingId;

    @Column(name = "posting_version")
    int postingVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    Opening opening;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_mode")
    WorkMode workMode;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_type")
    EmploymentType employmentType;

    @Enumerated(EnumType.STRING)
    TrackStage stage;

    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    TrackCloseReason closeReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage_kind")
    StageKind stageKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "interview_state")
    InterviewState interviewState;

    String notes;

    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    Integer resumeVersion;

    @Column(name = "letter_id")
    UUID letterId;

    @Enumerated(EnumType.STRING)
    SubmissionMethod method;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Column(name = "applied_at")
    Instant appliedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    OfferNote offer;

    @JdbcTypeCode(SqlTypes.JSON)
    InterviewNotes interviews;

    int sequence;

    @Column(name = "source_status")
    String sourceStatus;

    /// A JSON column holds an object, so the list stands in one.
    record InterviewNotes(List<InterviewNote> items) {}

    OpportunityRow() {}

    OpportunityRow(Opportunity opportunity) {
        super(opportunity);
        opening = opportunity.opening();
        source = opening.source();
        postingId = opening.posting();
        postingVersion = opening.postingVersion();
        workMode = opening.workMode();
        employmentType = opening.employmentType();
        var status = opportunity.status();
        stage = status.stage();
        closeReason = status.closeReason().orElse(null);
        stageKind = status.kind().orElse(null);
        interviewState = status.interviews();
        notes = opportunity.notes();
        opportunity.submission().ifPresent(this::take);
        offer = opportunity.offer().orElse(null);
        interviews = new InterviewNotes(opportunity.interviews());
        sequence = opportunity.sequence();
        sourceStatus = opportunity.sourceStatus();
    }

    private void take(Submission submission) {
        resumeId = submission.resume().orElse(null);
        resumeVersion = submission.resumeVersion();
        letterId = submission.letter().orElse(null);
        method = submission.method();
        preparedAt = submission.preparedAt();
        appliedAt = submission.submittedAt().orElse(null);
    }

    private Submission submission() {
        return new Submission(
                Optional.ofNullable(resumeId),
                resumeVersion,
                Optional.ofNullable(letterId),
                method,
                preparedAt,
                Optional.ofNullable(appliedAt));
    }

    @Override
    public Opportunity toModel() {
        return new Opportunity(
                new OpportunityId(id),
                new SeekerId(ownerId),
                opening,
                new TrackStatus(
                        stage,
                        Optional.ofNullable(closeReason),
                        Optional.ofNullable(stageKind),
                        interviewState),
                notes,
                method == null ? Optional.empty() : Optional.of(submission()),
                Optional.ofNullable(offer),
                interviews.items(),
                sequence,
                sourceStatus,
                version());
    }
}
