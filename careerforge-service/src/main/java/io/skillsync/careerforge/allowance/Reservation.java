package io.skillsync.careerforge.allowance;

import io.skillsync.careerforge.SeekerId;
import java.util.UUID;

/// A wish to use a metered feature once.
///
/// @param request names the act, so that asking twice reserves once
/// @param fingerprint what the act is about: the same again in the same month costs nothing
public record Reservation(
        UUID request, SeekerId owner, MeteredFeature feature, String fingerprint) {}
