package io.skillsync.talenthub.position;

import io.skillsync.talenthub.organization.UserId;
import java.time.Instant;

/// A named recruiter's act of ending something.
///
/// @param message what every open applicant is told; may be empty
public record Closing(ClosingOutcome outcome, String message, UserId by, Instant at) {}
