package io.skillsync.careerforge.opportunity;

import io.skillsync.careerforge.SeekerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One line of a track's history; lines are only ever added.
///
/// @param from empty for the first
/// @param event the message that told it, where one did; the employer's side knows it by the same
///   id
public record StatusChange(
        OpportunityId opportunity,
        SeekerId owner,
        Optional<TrackStatus> from,
        TrackStatus to,
        TrackActor by,
        Optional<String> reason,
        Optional<UUID> event,
        Instant at) {}
