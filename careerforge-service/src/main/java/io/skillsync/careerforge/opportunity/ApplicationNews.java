package io.skillsync.careerforge.opportunity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What the employer's side says about an application.
///
/// @param event the message's id, which counts once
/// @param sequence rises with every word about one application
/// @param byCandidate whether the reason lies on the candidate's side
public record ApplicationNews(
        UUID event,
        int sequence,
        ApplicationLifecycle lifecycle,
        StageKind kind,
        Optional<String> reason,
        boolean byCandidate,
        Instant at) {}
