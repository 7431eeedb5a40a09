package io.skillsync.careerforge.opportunity.adapter.out;

import io.skillsync.careerforge.SeekerId;
import io.skillsync.careerforge.opportunity.OpportunityId;
import io.skillsync.careerforge.opportunity.StatusChange;
import io.skillsync.careerforge.opportunity.TrackActor;
import io.skillsync.careerforge.opportunity.TrackStatus;
import io.skillsync.kernel.Identifier;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A line of history; the service role may add it, but neither change nor delete it.
@Entity
@Table(name = "status_change")
class StatusChangeRow {
    @Id UUID id;

    @Column(name = "opportunity_id")
    UUID opportunityId;

    @Column(name = "owner_id")
    UUID ownerId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "from_status")
    TrackStatus from;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "to_status")
    TrackStatus to;

    @Enumerated(EnumType.STRING)
    TrackActor actor;

    String reason;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "changed_at")
    Instant changedAt;

    StatusChangeRow() {}

    StatusChangeRow(StatusChange change) {
        id = Identifier.next();
        opportunityId = change.opportunity().value();
        ownerId = change.owner().value();
        from = change.from().orElse(null);
        to = change.to();
        actor = change.by();
        reason = change.reason().orElse(null);
        eventId = change.event().orElse(null);
        changedAt = change.at();
    }

    StatusChange toModel() {
        return new StatusChange(
                new OpportunityId(opportunityId),
                new SeekerId(ownerId),
                Optional.ofNullable(from),
                to,
                actor,
                Optional.ofNullable(reason),
                Optional.ofNullable(eventId),
                changedAt);
    }
}
