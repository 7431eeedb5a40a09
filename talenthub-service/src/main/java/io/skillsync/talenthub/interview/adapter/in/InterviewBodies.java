package io.skillsync.talenthub.interview.adapter.in;

import io.skillsync.kernel.Invalid;
import io.skillsync.talenthub.interview.Appointment;
import io.skillsync.talenthub.interview.Interview;
import io.skillsync.talenthub.interview.InterviewOutcome;
import io.skillsync.talenthub.interview.InterviewState;
import io.skillsync.talenthub.interview.InterviewType;
import io.skillsync.talenthub.organization.UserId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What is said about interviews over HTTP.
public final class InterviewBodies {
    private InterviewBodies() {}

    /// When, where and with whom.
    ///
    /// @param timeZone such as `Europe/Berlin`; UTC where it is left out
    /// @param place a room, a number to call or a link
    /// @param note what the applicant should know
    public record AppointmentBody(
            @NotNull InterviewType type,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @Size(max = 64) String timeZone,
            @Size(max = 2_000) String place,
            @Size(max = 4_000) String note,
            @Size(max = 50) List<@NotNull UUID> interviewers) {
        Appointment appointment() {
            return new Appointment(
                    type,
                    startsAt,
                    endsAt,
                    zone(),
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNullElse(note, ""),
                    Objects.requireNonNullElse(interviewers, List.<UUID>of()).stream()
                            .map(UserId::new)
                            .toList());
        }

        private ZoneId zone() {
            try {
                return ZoneId.of(Objects.requireNonNullElse(timeZone, "UTC"));
            } catch (DateTimeException unknown) {
                throw new Invalid("timeZone", "interview.zone", "This time zone is not known.");
            }
        }
    }

    /// What came out; PENDING where it is left out, to be decided later.
    public record InterviewCompletion(InterviewOutcome outcome) {
        static InterviewOutcome outcome(InterviewCompletion body) {
            return body == null || body.outcome == null ? InterviewOutcome.PENDING : body.outcome;
        }
    }

    /// An interview as the hiring team sees it.
    public record InterviewView(
            UUID id,
            UUID applicationId,
            UUID organizationId,
            UUID seekerId,
            InterviewType type,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            String place,
            String note,
            List<UUID> interviewers,
            InterviewState state,
            InterviewOutcome outcome,
            int version,
            Instant createdAt,
            Instant updatedAt) {
        static InterviewView of(Interview interview) {
            var when = interview.appointment();
            return new InterviewView(
                    interview.id().value(),
                    interview.application().value(),
                    interview.organization().value(),
                    interview.seeker().value(),
                    when.type(),
                    when.startsAt(),
                    when.endsAt(),
                    when.zone().getId(),
                    when.place(),
                    when.note(),
                    when.interviewers().stream().map(UserId::value).toList(),
                    interview.state(),
                    interview.outcome(),
                    interview.version().number(),
                    interview.version().createdAt(),
                    interview.version().updatedAt());
        }
    }

    /// Interviews, the earliest first.
    public record InterviewList(List<InterviewView> items) {
        static InterviewList of(List<Interview> interviews) {
            return new InterviewList(interviews.stream().map(InterviewView::of).toList());
        }
    }
}
