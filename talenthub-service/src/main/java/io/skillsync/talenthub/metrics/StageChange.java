package io.skillsync.talenthub.metrics;

import io.skillsync.talenthub.application.ApplicationId;
import io.skillsync.talenthub.application.ApplicationLifecycle;
import io.skillsync.talenthub.application.DispositionReason;
import io.skillsync.talenthub.position.StageKind;
import java.time.Instant;
import java.util.Optional;

/// One line of an application's history: from `at` on it stood there.
///
/// @param sequence the order of the lines of one application
public record StageChange(
        ApplicationId application,
        int sequence,
        ApplicationLifecycle lifecycle,
        StageKind stage,
        Optional<DispositionReason> reason,
        Instant at) {}
