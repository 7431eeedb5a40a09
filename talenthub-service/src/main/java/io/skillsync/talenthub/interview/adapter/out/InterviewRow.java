package io.skillsync.talenthub.interview.adapter.out;

import io.skillsync.talenthub.HouseRow;
import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.interview.Appointment;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewId;
import io.skillsync.talenthub.interview.InterviewOutcome;
import io.skillsync.talenthub.interview.InterviewState;
import io.skillsync.talenthub.interview.InterviewType;
import io.skillsync.talenthub.organization.OrganizationId;
import io.skillsync.talenthub.organization.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "interview")
class InterviewRow extends HouseRow<Interview> {
    @Column(name = "application_id", updatable = false)
    UUID applicationId;

    @Column(name = "seeker_id")
    UUID seekerId;

    @Enumerated(EnumType.STRING)
    InterviewType type;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    String zone;
    String place;
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    Interviewers interviewers;

    @Enumerated(EnumType.STRING)
    InterviewState state;

    @Enumerated(EnumType.STRING)
    InterviewOutcome outcome;

    /// A JSON column holds an object, so the list stands in one.
    record Interviewers(List<UserId> people) {}

    InterviewRow() {}

    InterviewRow(Interview interview) {
        super(interview);
        var appointment = interview.appointment();
        applicationId = interview.application().value();
        seekerId = column(interview.seeker());
        type = appointment.type();
        startsAt = appointment.startsAt();
        endsAt = appointment.endsAt();
        zone = appointment.zone().getId();
        place = appointment.place();
        note = appointment.note();
        interviewers = new Interviewers(appointment.interviewers());
        state = interview.state();
        outcome = interview.outcome();
    }

    @Override
    public Interview toModel() {
        return new Interview(
                new InterviewId(id),
                new ApplicationId(applicationId),
                new OrganizationId(ownerId),
                person(seekerId),
                new Appointment(
                        type,
                        startsAt,
                        endsAt,
                        ZoneId.of(zone),
                        place,
                        note,
                        interviewers.people()),
                state,
                outcome,
                version());
    }
}
