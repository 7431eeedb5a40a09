package io.skillsync.talenthub.application.adapter.out;

import io.skillsync.talenthub.application.Application;
import io.skillsync.talenthub.application.ApplicationEvent;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.application.ReasonSide;
import io.skillsync.talenthub.application.Standing;
import io.skillsync.talenthub.organization.Party;
import io.skillsync.talenthub.position.StageKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "status_change")
@IdClass(StatusChangeRow.Key.class)
class StatusChangeRow {
    @Id
    @Column(name = "application_id")
    UUID applicationId;

    @Id int sequence;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "position_id")
    UUID positionId;

    @Column(name = "from_lifecycle")
    @Enumerated(EnumType.STRING)
    ApplicationLifecycle fromLifecycle;

    @Column(name = "from_stage")
    @Enumerated(EnumType.STRING)
    StageKind fromStage;

    @Column(name = "to_lifecycle")
    @Enumerated(EnumType.STRING)
    ApplicationLifecycle toLifecycle;

    @Column(name = "to_stage")
    @Enumerated(EnumType.STRING)
    StageKind toStage;

    @Enumerated(EnumType.STRING)
    DispositionReason reason;

    @Column(name = "reason_side")
    @Enumerated(EnumType.STRING)
    ReasonSide reasonSide;

    @Column(name = "colleague_id")
    UUID colleagueId;

    @Column(name = "changed_at")
    Instant changedAt;

    record Key(UUID applicationId, int sequence) {}

    StatusChangeRow() {}

    StatusChangeRow(Party party, Application after, ApplicationEvent event) {
        applicationId = after.id().value();
        sequence = after.version().number();
        organizationId = after.owner().value();
        positionId = after.opening().position().value();
        fromLifecycle = event.before().map(Standing::lifecycle).orElse(null);
        fromStage = event.before().map(Standing::stage).orElse(null);
        toLifecycle = after.standing().lifecycle();
        toStage = after.standing().stage();
        reason = after.standing().disposition().map(why -> why.reason()).orElse(null);
        reasonSide = reason == null ? null : reason.side();
        changedAt = event.at();
        // What a candidate does is told by its side, not by a name that would have to be forgotten.
        if (!(party instanceof Party.Applicant))
            colleagueId = party.person().map(person -> person.value()).orElse(null);
    }
}
