package io.skillsync.aicore.analysis;

import java.util.Optional;
import java.util.UUID;

/// What a list of analyses can be narrowed by.
public record AnalysisFilter(Optional<UUID> resume) {}
