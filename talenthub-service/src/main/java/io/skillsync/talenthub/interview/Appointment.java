package io.skillsync.talenthub.interview;

import io.skillsync.kernel.Invalid;
import io.skillsync.talenthub.organization.Moments;
import io.skillsync.talenthub.organization.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// When, where and with whom.
///
/// @param zone in which the times are shown to people
/// @param place a room, a number to call or a link; may be empty
/// @param note what the applicant should know; may be empty
public record Appointment(
        InterviewType type,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String place,
        String note,
        List<UserId> interviewers) {
    private static final Duration LONGEST = Duration.ofHours(24);

    public Appointment {
        interviewers = List.copyOf(interviewers);
        Moments.require("startsAt", startsAt);
        Moments.require("endsAt", endsAt);
        if (!startsAt.isBefore(endsAt))
            throw new Invalid("endsAt", "interview.order", "An interview ends after it starts.");
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0)
            throw new Invalid("endsAt", "interview.too-long", "An interview fits into a day.");
    }

    /// The same without the words, which may name a person.
    Appointment wordless() {
        return new Appointment(type, startsAt, endsAt, zone, place, "", interviewers);
    }
}
