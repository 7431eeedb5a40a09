package io.skillsync.careerforge.opportunity;

import java.time.Instant;
import java.util.UUID;

/// What the seeker sees of an interview; the employer's side owns it.
///
/// @param outcome PASSED, FAILED or PENDING, or null
/// @param sequence the number of the last word about it
public record InterviewNote(
        UUID id,
        String type,
        Instant startsAt,
        Instant endsAt,
        Progress progress,
        String outcome,
        int sequence) {
    /// How far an interview is.
    public enum Progress {
        SCHEDULED,
        COMPLETED,
        CANCELLED
    }
}
