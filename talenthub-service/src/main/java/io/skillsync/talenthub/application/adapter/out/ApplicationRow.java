package io.skillsync.talenthub.application.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.CandidateContact;
import io.skillsync.talenthub.application.Disposition;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.Opening;
import io.skillsync.talenthub.application.ReasonSide;
import io.skillsync.talenthub.application.SentResume;
import io.skillsync.talenthub.application.Standing;
import io.skillsync.talenthub.application.SubmissionMethod;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.position.PositionId;
import io.skillsync.talenthub.position.StageKind;
import io.skillsync.talenthub.posting.PostingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "application")
class ApplicationRow extends HouseRow<Application> {
    @Column(name = "posting_id", updatable = false)
    UUID postingId;

    @Column(name = "posting_version", updatable = false)
    int postingVersion;

    @Column(name = "position_id", updatable = false)
    UUID positionId;

    @Column(name = "seeker_id")
    UUID seekerId;

    @Column(name = "candidate_name")
    String candidateName;

    @Column(name = "candidate_email")
    String candidateEmail;

    @Column(name = "resume_id")
    UUID resumeId;

    @Column(name = "resume_version")
    int resumeVersion;

    @Column(name = "resume_hash")
    String resumeHash;

    @Column(name = "resume_file_id")
    UUID resumeFileId;

    @Enumerated(EnumType.STRING)
    SubmissionMethod method;

    @Column(name = "submitted_at", updatable = false)
    Instant submittedAt;

    @Enumerated(EnumType.STRING)
    ApplicationLifecycle lifecycle;

    @Column(name = "stage_kind")
    @Enumerated(EnumType.STRING)
    StageKind stageKind;

    @Enumerated(EnumType.STRING)
    DispositionReason reason;

    @Column(name = "reason_side")
    @Enumerated(EnumType.STRING)
    ReasonSide reasonSide;

    String message;

    ApplicationRow() {}

    ApplicationRow(Application application) {
        super(application);
        var opening = application.opening();
        postingId = opening.posting().value();
        postingVersion = opening.postingVersion();
        positionId = opening.position().value();
        seekerId = column(application.seeker());
        candidateName = application.candidate().name();
        candidateEmail = application.candidate().email();
        resumeId = application.resume().id();
        resumeVersion = application.resume().version();
        resumeHash = application.resume().hash();
        resumeFileId = application.resume().file().orElse(null);
        method = application.method();
        submittedAt = application.submittedAt();
        take(application.standing());
    }

    private void take(Standing standing) {
        lifecycle = standing.lifecycle();
        stageKind = standing.stage();
        reason = standing.disposition().map(Disposition::reason).orElse(null);
        reasonSide = reason == null ? null : reason.side();
        message = standing.disposition().map(Disposition::message).orElse(null);
    }

    @Override
    public Application toModel() {
        return new Application(
                new ApplicationId(id),
                new Opening(
                        new PostingId(postingId),
                        postingVersion,
                        new PositionId(positionId),
                        new OrganizationId(ownerId)),
                person(seekerId),
                new CandidateContact(candidateName, candidateEmail),
                new SentResume(
                        resumeId, resumeVersion, resumeHash, Optional.ofNullable(resumeFileId)),
                method,
                submittedAt,
                new Standing(
                        lifecycle,
                        stageKind,
                        Optional.ofNullable(reason).map(why -> new Disposition(why, message))),
                version());
    }
}
