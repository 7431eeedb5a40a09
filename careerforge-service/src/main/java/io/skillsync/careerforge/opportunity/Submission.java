package io.skillsync.careerforge.opportunity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What was, or is about to be, handed in.
///
/// @param resume empty once that resume was deleted; the employer keeps the frozen copy
/// @param submittedAt when the employer's side took it; empty before that
public record Submission(
        Optional<UUID> resume,
        int resumeVersion,
        Optional<UUID> letter,
        SubmissionMethod method,
        Instant preparedAt,
        Optional<Instant> submittedAt) {
    Submission taken(Instant at) {
        return new Submission(resume, resumeVersion, letter, method, preparedAt, Optional.of(at));
    }
}
